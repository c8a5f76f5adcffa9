package nl.peilstok.api;

import io.micronaut.json.tree.JsonNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import nl.peilstok.api.Municipality.Colleague;

/** Somebody's own device: it knows a sealed code and nothing else, and takes the three calls. */
public final class Interview {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ApiClient anyone;
  private final String code;

  /** Take a code in hand. */
  public Interview(Installation installation, String code) {
    this(installation.anonymous(), code);
  }

  /** Take a code in hand, at a server of one's own. */
  Interview(ApiClient anyone, String code) {
    this.anyone = anyone;
    this.code = code;
  }

  /** Ask for the questionnaire. */
  public Answer questionnaire() {
    return anyone.with("Sealed-Code", code).get("/participation");
  }

  /** Ask for a session. */
  public Answer session() {
    return anyone.post("/respondent-sessions", Map.of("sealedCode", code));
  }

  /** Ask for a session as whoever handed in this response. */
  public Answer sessionAgain(Map<String, Object> response) {
    return anyone.post(
        "/respondent-sessions",
        Map.of("sealedCode", code, "withdrawalHash", response.getOrDefault("withdrawalHash", "")));
  }

  /** A caller with the session's token. */
  public ApiClient respondent() {
    return anyone.withBearer(session().string("token"));
  }

  /** Do the whole interview as this colleague. */
  public Answer answer(Colleague colleague) {
    Map<String, Object> response =
        response(colleague, answers(colleague, questionnaire(), colleague.id().hashCode()));
    return respondent().post("/responses", response);
  }

  /** What a device sends, with a new withdrawal hash. */
  public static Map<String, Object> response(Colleague colleague, Map<String, Object> answers) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("segments", colleague.segments());
    response.put("answers", answers);
    response.put("withdrawalHash", newHash());
    return response;
  }

  /** The hash of a new withdrawal secret; which secret, no test asks. */
  public static String newHash() {
    byte[] hash = new byte[32];
    RANDOM.nextBytes(hash);
    return HexFormat.of().formatHex(hash);
  }

  /** An answer to every question that this colleague is asked, the same for the same seed. */
  public static Map<String, Object> answers(Colleague colleague, Answer questionnaire, long seed) {
    RandomGenerator random = new Random(seed);
    Map<String, Object> answers = new LinkedHashMap<>();
    for (JsonNode item : questionnaire.at("instrument.items").values()) {
      if (isAsked(item, colleague, answers)) {
        answers.put(text(item, "id"), answer(item, random));
      }
    }
    return answers;
  }

  private static boolean isAsked(
      JsonNode item, Colleague colleague, Map<String, Object> answersSoFar) {
    JsonNode roles = item.get("onlyRoles");
    if (roles != null && !texts(roles).contains(colleague.role())) {
      return false;
    }
    JsonNode condition = item.get("onlyIf");
    if (condition == null) {
      return true;
    }
    JsonNode leading = condition.get("answers");
    Object before = answersSoFar.get(text(condition, "item"));
    return leading != null && before != null && texts(leading).contains(before.toString());
  }

  private static Object answer(JsonNode item, RandomGenerator random) {
    return switch (text(item, "kind")) {
      case "likert" -> random.nextInt(10) == 0 ? "dontKnow" : 1 + random.nextInt(5);
      case "mark" -> 1 + random.nextInt(10);
      case "knowledge" -> Map.of("option", option(item, random), "certainty", 50);
      case "multipleChoice" -> List.of(option(item, random));
      default -> option(item, random);
    };
  }

  private static String option(JsonNode item, RandomGenerator random) {
    JsonNode options = item.get("options");
    if (options == null) {
      throw new AssertionError("no options: " + item);
    }
    JsonNode option = options.get(random.nextInt(options.size()));
    return option == null ? "" : text(option, "id");
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.values().spliterator(), false)
        .map(JsonNode::getStringValue)
        .toList();
  }

  private static String text(JsonNode node, String field) {
    JsonNode found = node.get(field);
    return found == null ? "" : found.getStringValue();
  }
}
