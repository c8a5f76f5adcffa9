package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.analytics.fixture.Oracles;
import nl.peilstok.analytics.fixture.Oracles.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StatisticsOracleTest {

  static Stream<Case> describe() {
    return Oracles.cases("describe");
  }

  static Stream<Case> topBox() {
    return Oracles.cases("top_box_proportion");
  }

  /** The cases with a finite population, which need no other method. */
  static Stream<Case> finitePopulations() {
    return Oracles.cases("survey_mean")
        .filter(one -> one.argument("fpc_column") != null && one.argument("strata_column") != null);
  }

  @ParameterizedTest
  @MethodSource("describe")
  void mean_spread_and_interval_are_those_of_r(Case one) {
    Moments values = moments(one.values(one.argument("column").asText()));
    assertThat(values.n()).isEqualTo((long) one.expected("n"));
    double confidence = one.argument("confidence_level").asDouble();
    hold(one, "mean", Means.mean(values));
    hold(one, "sd", Means.standardDeviation(values));
    hold(one, "variance", Means.variance(values));
    hold(one, "standard_error", Means.standardError(values));
    hold(one, "ci_lower", Means.interval(values, confidence).map(Interval::lower));
    hold(one, "ci_upper", Means.interval(values, confidence).map(Interval::upper));
  }

  @ParameterizedTest
  @MethodSource("topBox")
  void shares_and_their_intervals_are_those_of_r(Case one) {
    List<Long> values = one.values(one.argument("column").asText());
    Set<Long> top = new HashSet<>();
    for (JsonNode value : one.argument("top_values")) {
      top.add(value.asLong());
    }
    long successes = values.stream().filter(top::contains).count();
    double confidence = one.argument("confidence_level").asDouble();
    assertThat(successes).isEqualTo((long) one.expected("successes"));
    hold(one, "proportion", Proportions.share(successes, values.size()));
    Figure<Interval> wilson = Proportions.wilson(successes, values.size(), confidence);
    hold(one, "wilson_lower", wilson.map(Interval::lower));
    hold(one, "wilson_upper", wilson.map(Interval::upper));
  }

  /** A stratum is a simple sample of a finite population: our correction, stratum by stratum. */
  @ParameterizedTest
  @MethodSource("finitePopulations")
  void the_finite_population_correction_is_that_of_r_in_every_stratum(Case one) {
    String column = one.argument("column").asText();
    Map<String, List<Map<String, String>>> strata =
        one.rows().stream()
            .collect(
                Collectors.groupingBy(row -> text(row, one.argument("strata_column").asText())));
    double weights = one.expected("sum_of_weights");
    double mean = 0;
    double variance = 0;
    for (List<Map<String, String>> stratum : strata.values()) {
      Moments values =
          moments(stratum.stream().map(row -> Long.valueOf(text(row, column))).toList());
      double weight =
          stratum.stream()
              .mapToDouble(
                  row -> Double.parseDouble(text(row, one.argument("weight_column").asText())))
              .sum();
      long population =
          Long.parseLong(text(stratum.getFirst(), one.argument("fpc_column").asText()));
      mean += weight / weights * known(Means.mean(values));
      double error = weight / weights * known(Means.standardError(values, population));
      variance += error * error;
    }
    one.check("mean", mean);
    one.check("standard_error", Math.sqrt(variance));
  }

  private static void hold(Case one, String field, Figure<Double> actual) {
    if (one.isUndefined(field)) {
      assertThat(actual).as(field).isInstanceOf(Figure.NotComputable.class);
    } else {
      one.check(field, known(actual));
    }
  }

  private static Moments moments(List<Long> values) {
    return values.stream().map(Moments::of).reduce(Moments.NONE, Moments::plus);
  }

  private static String text(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }

  private static double known(Figure<Double> figure) {
    return figure.found().orElseThrow();
  }
}
