package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScoreTest {
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
}
