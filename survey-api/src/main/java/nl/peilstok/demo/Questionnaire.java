package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.List;

/**
 * The questions of an instrument in their order.
 *
 * @param questions of every kind, routed ones after what they follow from
 */
record Questionnaire(List<Question> questions) {

  /** Copy the questions. */
  Questionnaire {
    questions = List.copyOf(questions);
  }

  /** Read an instrument in the product's own format. */
  static Questionnaire of(JsonNode instrument) {
    return new Questionnaire(Json.list(instrument, "items").stream().map(Question::of).toList());
  }
}
