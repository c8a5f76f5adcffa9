package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundingTest {

  @ParameterizedTest
  @CsvSource({"33, 100, 33", "1, 3, 35", "49, 99, 50", "2, 99, 0", "335, 1000, 34", "99, 99, 100"})
  void percentages_are_whole_from_a_hundred_people_and_in_fives_below(
      int part, int people, int percent) {
    assertThat(Rounding.percent(part, people)).isEqualTo(new Figure.Computed<>(percent));
  }

  @ParameterizedTest
  @CsvSource({"62, 100, 60", "63, 100, 65", "95, 100, 95", "93, 100, 95", "0, 100, 0"})
  void response_is_told_in_fives(int respondents, int invited, int percent) {
    assertThat(Rounding.response(respondents, invited))
        .isEqualTo(new Figure.Computed<>(new ResponseRate.About(percent)));
  }

  @ParameterizedTest
  @CsvSource({"96, 100", "100, 100", "103, 100"})
  void nearly_everybody_is_above_ninety_five(int respondents, int invited) {
    assertThat(Rounding.response(respondents, invited))
        .isEqualTo(new Figure.Computed<>(new ResponseRate.Above95()));
  }

  @Test
  void there_is_no_response_of_nobody() {
    assertThat(Rounding.response(12, 0)).isEqualTo(new Figure.NotComputable<>(Undefined.NO_VALUES));
  }
}
