package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question as a client reads it from the questionnaire. */
sealed interface Question {

  /** The id and who is asked. */
  Asked asked();

  /** Who is asked: a question may be for some roles, or follow from an earlier answer. */
  record Asked(String id, List<String> onlyRoles, @Nullable Condition onlyIf) {

    /** Copy the roles. */
    public Asked {
      onlyRoles = List.copyOf(onlyRoles);
    }

    boolean asks(String role, Map<String, Object> answers) {
      boolean inRole = onlyRoles.isEmpty() || onlyRoles.contains(role);
      return inRole
          && Optional.ofNullable(onlyIf).map(condition -> condition.holds(answers)).orElse(true);
    }
  }

  /** An earlier question that must have been answered with one of these. */
  record Condition(String item, List<String> answers) {

    /** Copy the answers. */
    public Condition {
      answers = List.copyOf(answers);
    }

    boolean holds(Map<String, Object> given) {
      Object answer = given.get(item);
      return answer != null && answers.contains(answer.toString());
    }
  }

  /** A statement with five steps. */
  record Statement(Asked asked, Topic topic, boolean reversed, boolean dontKnow)
      implements Question {}

  /** What a statement is about. */
  record Topic(String theme, Dimension dimension) {}

  /** A situation with one right option. */
  record Situation(Asked asked, List<String> options, String right, boolean certainty)
      implements Question {

    /** Copy the options. */
    public Situation {
      options = List.copyOf(options);
    }
  }

  /** One option out of several. */
  record Choice(Asked asked, List<String> options) implements Question {

    /** Copy the options. */
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Any number of options. */
  record Choices(Asked asked, List<String> options) implements Question {

    /** Copy the options. */
    public Choices {
      options = List.copyOf(options);
    }
  }

  /** A mark from 1 to 10. */
  record Mark(Asked asked) implements Question {}

  /** A question in own words, which the demo leaves open. */
  record OwnWords(Asked asked) implements Question {}

  /** Read one item of an instrument. */
  static Question of(JsonNode item) {
    Asked asked = asked(item);
    List<String> options =
        Json.list(item, "options").stream().map(option -> Json.text(option, "id")).toList();
    String kind = Json.text(item, "kind");
    return switch (kind) {
      case "likert" -> statement(asked, item);
      case "knowledge" ->
          new Situation(asked, options, Json.text(item, "right"), Json.isTrue(item, "certainty"));
      case "singleChoice" -> new Choice(asked, options);
      case "multipleChoice" -> new Choices(asked, options);
      case "term" -> new Choice(asked, List.of("unknown", "heard", "known"));
      case "mark" -> new Mark(asked);
      case "open" -> new OwnWords(asked);
      default ->
          throw new Refused("The questionnaire has a kind of question unknown here: " + kind);
    };
  }

  private static Statement statement(Asked asked, JsonNode item) {
    Topic topic = new Topic(Json.text(item, "theme"), Dimension.of(Json.text(item, "dimension")));
    return new Statement(
        asked, topic, Json.isTrue(item, "reversed"), Json.isTrue(item, "dontKnow"));
  }

  private static Asked asked(JsonNode item) {
    JsonNode onlyIf = item.get("onlyIf");
    Condition condition =
        onlyIf == null || onlyIf.isNull()
            ? null
            : new Condition(Json.text(onlyIf, "item"), Json.texts(onlyIf, "answers"));
    return new Asked(Json.text(item, "id"), Json.texts(item, "onlyRoles"), condition);
  }
}
