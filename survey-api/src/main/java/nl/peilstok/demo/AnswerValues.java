package nl.peilstok.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;

/** Write answers as the API takes them: a number, a text, a list, an option with its certainty. */
final class AnswerValues {
  private AnswerValues() {}

  /** The values of those questions that were shown, in their order. */
  static Map<String, Object> of(Map<String, Answer> answers, List<String> shown) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String item : shown) {
      Optional.ofNullable(answers.get(item)).ifPresent(answer -> values.put(item, value(answer)));
    }
    return values;
  }

  private static Object value(Answer answer) {
    return switch (answer) {
      case Answer.Step(int step) -> step;
      case Answer.DontKnow _ -> Item.DONT_KNOW;
      case Answer.Choice(String option) -> option;
      case Answer.Guess(String option, Integer certainty) ->
          certainty == null ? option : Map.of("option", option, "certainty", certainty);
      case Answer.Choices choices -> List.copyOf(new TreeSet<>(choices.options()));
    };
  }
}
