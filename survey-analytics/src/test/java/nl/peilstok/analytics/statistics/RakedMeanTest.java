package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import nl.peilstok.analytics.statistics.RakedMean.Respondent;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked example of docs/method.md, and how it meets the plain mean. */
final class RakedMeanTest {
  private static final Offset<Double> DIGITS = Offset.offset(1e-9);

  @Test
  void the_worked_example_of_two_roles() {
    RakedMean mean =
        mean(
            Map.of("a", 6.0, "b", 4.0),
            List.of(
                respondent("a", 2.5, 50),
                respondent("a", 2.5, 70),
                respondent("b", 2.5, 80),
                respondent("b", 2.5, 90)));

    assertThat(mean.mean()).isCloseTo(70, DIGITS);
    assertThat(known(mean.finiteStandardError())).isCloseTo(Math.sqrt(4 / 3.0 * 13), DIGITS);
    assertThat(known(mean.standardError())).isCloseTo(Math.sqrt(4 / 3.0 * 20), DIGITS);
  }

  @Test
  void with_one_category_the_error_is_that_of_the_plain_mean_with_correction() {
    double[] values = {60, 70, 80, 90};
    RakedMean mean =
        mean(
            Map.of("a", 20.0),
            DoubleStream.of(values).mapToObj(value -> respondent("a", 5, value)).toList());

    assertThat(known(mean.finiteStandardError()))
        .isCloseTo(known(Means.standardError(Sample.of(values), 20)), DIGITS);
  }

  @Test
  void where_everybody_answered_there_is_no_error() {
    RakedMean mean =
        mean(Map.of("a", 2.0), List.of(respondent("a", 1, 50), respondent("a", 1, 70)));

    assertThat(known(mean.finiteStandardError())).isZero();
  }

  private static RakedMean mean(Map<String, Double> totals, List<Respondent> respondents) {
    Margin margin = new Margin("role", new TreeMap<>(totals));
    return known(RakedMean.of(List.of(margin), respondents));
  }

  private static Respondent respondent(String role, double start, double value) {
    return new Respondent(List.of(role), start, OptionalDouble.of(value));
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
