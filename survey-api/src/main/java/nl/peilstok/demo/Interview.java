package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Take part as somebody's own device does: questionnaire, session, response, by nothing but a code.
 *
 * <p>No call carries a cookie or anything else that says who it is.
 *
 * @param key the questionnaire as its makers know it
 * @param manifestHash what the invitation promised; a questionnaire of another wave is refused
 */
record Interview(Api api, AnswerModel model, Questionnaire key, String manifestHash) {

  /** Open the questionnaire and put it away again; nothing is sent. */
  void breakOff(String code) {
    questionnaire(code);
  }

  /** Answer and send once. */
  void answer(SyntheticPerson person, String code) {
    Sent sent = prepare(person, code);
    send(sent).expect(201);
  }

  /** Answer and send twice, as a phone does that never saw the first confirmation. */
  void answerTwice(SyntheticPerson person, String code) {
    Sent sent = prepare(person, code);
    send(sent).expect(201);
    send(sent).expect(200);
  }

  private record Sent(String token, Map<String, Object> response) {}

  private Sent prepare(SyntheticPerson person, String code) {
    JsonNode participation = questionnaire(code);
    Questionnaire questionnaire = key.shownIn(Json.field(participation, "instrument"));
    List<String> keys = Json.texts(Json.field(participation, "segments"), "keys");
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("segments", segments(person.member(), keys));
    response.put("answers", model.answers(person, questionnaire));
    response.put("withdrawalHash", Secrets.withdrawalHash(Secrets.withdrawal()));
    Map<String, String> body = Map.of("sealedCode", code);
    JsonNode session = api.send("POST", "/respondent-sessions", Map.of(), body).expect(201).json();
    return new Sent(Json.text(session, "token"), response);
  }

  private JsonNode questionnaire(String code) {
    JsonNode participation =
        api.get("/participation", Map.of("Sealed-Code", code)).expect(200).json();
    String hash = Json.text(Json.field(participation, "wave"), "manifestHash");
    if (!hash.equals(manifestHash)) {
      throw new Refused("The questionnaire belongs to another manifest than the promised one.");
    }
    return participation;
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
