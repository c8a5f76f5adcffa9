package nl.peilstok.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.core.population.Segments;

/**
 * Take part as somebody's own device does, by nothing but an invitation or a sealed code.
 *
 * <p>No call carries a cookie or anything else that says who it is, but the one that has the
 * blinded token signed.
 *
 * @param wave what people answer
 */
record Interview(Api api, SyntheticWave wave, Participation participation) {

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
    List<String> shown =
        Json.list(opened.instrument(), "items").stream()
            .map(item -> Json.text(item, "id"))
            .toList();
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("segments", segments(person.segments(), opened.keys()));
    response.put("answers", AnswerValues.of(wave.answers(person), shown));
    response.put("withdrawalHash", Secrets.withdrawalHash(Secrets.withdrawal()));
    return response;
  }

  private Reply send(Sent sent) {
    Map<String, String> bearer = Map.of("Authorization", "Bearer " + sent.token());
    return api.send("POST", "/responses", bearer, sent.response());
  }

  /** Send what the wave asks and nothing else. */
  private static Map<String, Object> segments(Segments own, List<String> keys) {
    Map<String, Object> segments = new LinkedHashMap<>();
    segments.put("unit", own.unit());
    segments.put("role", own.role());
    if (keys.contains("doelgroep")) {
      segments.put("doelgroep", Optional.ofNullable(own.doelgroep()).orElse(""));
    }
    if (keys.contains("tenure")) {
      segments.put("tenure", Optional.ofNullable(own.tenure()).orElse(""));
    }
    segments.put("marks", keys.contains("marks") ? List.copyOf(own.marks()) : List.of());
    return segments;
  }
}
