package nl.peilstok.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Take part as somebody's own device does, by nothing but an invitation or a sealed code.
 *
 * <p>No call carries a cookie or anything else that says who it is, but the one that has the
 * blinded token signed.
 *
 * @param key the questionnaire as its makers know it
 */
record Interview(Api api, AnswerModel model, Questionnaire key, Participation participation) {

  /** Open the questionnaire and put it away again; nothing is sent. */
  void breakOff(Ticket ticket) {
    participation.open(ticket);
  }

  /** Answer and send once. */
  void answer(SyntheticPerson person, Ticket ticket) {
    send(prepare(person, ticket)).expect(201);
  }

  /** Answer and send twice, as a phone does that never saw the first confirmation. */
  void answerTwice(SyntheticPerson person, Ticket ticket) {
    Sent sent = prepare(person, ticket);
    send(sent).expect(201);
    send(sent).expect(200);
  }

  private record Sent(String token, Map<String, Object> response) {}

  private Sent prepare(SyntheticPerson person, Ticket ticket) {
    Participation.Opened opened = participation.open(ticket);
    Map<String, Object> response = response(person, opened);
    return new Sent(participation.session(participation.admission(ticket, opened)), response);
  }

  /** What a person answers, with a new withdrawal secret. */
  Map<String, Object> response(SyntheticPerson person, Participation.Opened opened) {
    Questionnaire questionnaire = key.shownIn(opened.instrument());
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("segments", segments(person.member(), opened.keys()));
    response.put("answers", model.answers(person, questionnaire));
    response.put("withdrawalHash", Secrets.withdrawalHash(Secrets.withdrawal()));
    return response;
  }

  private Reply send(Sent sent) {
    Map<String, String> bearer = Map.of("Authorization", "Bearer " + sent.token());
    return api.send("POST", "/responses", bearer, sent.response());
  }

  /** Send what the wave asks and nothing else. */
  private static Map<String, Object> segments(StaffMember member, List<String> keys) {
    Map<String, Object> segments = new LinkedHashMap<>();
    segments.put("unit", member.unit());
    segments.put("role", member.role());
    if (keys.contains("doelgroep")) {
      segments.put("doelgroep", member.doelgroep());
    }
    if (keys.contains("tenure")) {
      segments.put("tenure", member.tenure());
    }
    segments.put("marks", keys.contains("marks") ? member.marks() : List.of());
    return segments;
  }
}
