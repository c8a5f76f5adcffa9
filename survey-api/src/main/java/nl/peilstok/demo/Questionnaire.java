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

  /**
   * Keep the questions that are put to a respondent. What a respondent gets says neither what a
   * statement measures nor which option is right; made-up minds have to know it from elsewhere,
   * where real ones read the text.
   */
  Questionnaire shownIn(JsonNode respondents) {
    List<String> shown =
        Json.list(respondents, "items").stream().map(item -> Json.text(item, "id")).toList();
    return new Questionnaire(
        questions.stream().filter(question -> shown.contains(question.asked().id())).toList());
  }
}
