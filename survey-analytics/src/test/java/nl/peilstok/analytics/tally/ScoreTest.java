package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.peilstok.analytics.fixture.Oracles;
import nl.peilstok.analytics.fixture.Oracles.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ScoreTest {
  private static final long FINE = 1_000_000_000_000L;

  static Stream<Case> scaleScores() {
    return Oracles.cases("scale_score");
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 0", "25, 5, 10000", "15, 5, 5000", "8, 3, 4167", "11, 8, 938"})
  void likert_answers_become_hundredths_of_a_hundred_points(int sum, int answered, long score) {
    assertThat(Score.ofSteps(sum, answered, Score.Steps.LIKERT, Score.HUNDREDTHS)).isEqualTo(score);
  }

  @Test
  void two_of_three_right_is_two_thirds() {
    assertThat(Score.ofRight(2, 3, Score.HUNDREDTHS)).isEqualTo(6667);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "0, 3, false",
    "1, 3, false",
    "2, 3, true",
    "2, 4, true",
    "1, 1, true"
  })
  void a_score_needs_half_of_the_items_that_were_asked(int answered, int asked, boolean valid) {
    assertThat(Score.isValid(answered, asked)).isEqualTo(valid);
  }

  @ParameterizedTest
  @MethodSource("scaleScores")
  void scores_are_those_of_r(Case one) {
    Score.Steps steps =
        new Score.Steps(one.argument("scale_min").asInt(), one.argument("scale_max").asInt());
    List<Double> scores = new ArrayList<>();
    for (Map<String, String> row : one.rows()) {
      score(one, steps, row, scores);
    }
    double mean = scores.stream().mapToDouble(score -> score).average().orElseThrow();
    double squares = scores.stream().mapToDouble(score -> Math.pow(score - mean, 2)).sum();
    assertThat(scores).hasSize((int) one.expected("n_scored"));
    one.check("mean_0_to_100", mean);
    one.check("sd_0_to_100", Math.sqrt(squares / (scores.size() - 1)));
    assertThat(mean).isCloseTo(one.expected("mean_0_to_100"), within(1e-6));
  }

  private static void score(
      Case one, Score.Steps steps, Map<String, String> row, List<Double> scores) {
    Set<String> reversed = texts(one.argument("reverse_items"));
    int sum = 0;
    int answered = 0;
    for (String item : texts(one.argument("items"))) {
      String text = row.getOrDefault(item, "");
      if (!text.isEmpty()) {
        int step = Integer.parseInt(text);
        sum += reversed.contains(item) ? steps.turned(step) : step;
        answered++;
      }
    }
    if (answered >= one.argument("minimum_answered").asInt()) {
      scores.add(Score.ofSteps(sum, answered, steps, FINE) / (FINE / 100.0));
    }
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
