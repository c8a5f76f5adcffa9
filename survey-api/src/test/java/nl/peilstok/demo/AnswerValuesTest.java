package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.instrument.Answer;
import org.junit.jupiter.api.Test;

class AnswerValuesTest {

  @Test
  void every_kind_of_answer_has_the_value_that_the_api_takes() {
    Map<String, Answer> answers =
        Map.of(
            "step", new Answer.Step(4),
            "unknown", new Answer.DontKnow(),
            "choice", new Answer.Choice("ja"),
            "guess", new Answer.Guess("b", null),
            "sure", new Answer.Guess("b", 75),
            "choices", new Answer.Choices(Set.of("wachtwoorden", "ai")));

    assertThat(AnswerValues.of(answers, List.copyOf(answers.keySet())))
        .isEqualTo(
            Map.of(
                "step",
                4,
                "unknown",
                "dontKnow",
                "choice",
                "ja",
                "guess",
                "b",
                "sure",
                Map.of("option", "b", "certainty", 75),
                "choices",
                List.of("ai", "wachtwoorden")));
  }

  @Test
  void what_was_not_shown_is_not_sent_and_the_rest_keeps_its_order() {
    Map<String, Answer> answers =
        Map.of("a", new Answer.Step(1), "b", new Answer.Step(2), "c", new Answer.Step(3));

    assertThat(AnswerValues.of(answers, List.of("c", "a")).keySet()).containsExactly("c", "a");
  }
}
