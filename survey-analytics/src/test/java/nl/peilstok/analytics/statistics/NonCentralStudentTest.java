package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NonCentralStudentTest {

  /** Computed in thirty digits by another program. */
  @ParameterizedTest
  @CsvSource({
    "2.5, 10, 1.2, 0.861065511661226534",
    "-0.5, 3.7, 0.8, 0.105917101818868164",
    "5, 1, 2, 0.693537417487898566",
    "45, 30, 40, 0.781864754073439280",
    "1, 200.5, -1.5, 0.993713730008360742",
    "98, 20, 100, 0.407742721663810959",
    "120000, 6, 100000, 0.654133316949470122",
  })
  void known_probabilities_come_out(
      double t, double degreesOfFreedom, double noncentrality, double expected) {
    assertThat(NonCentralStudent.cumulative(t, degreesOfFreedom, noncentrality))
        .isCloseTo(expected, within(1e-13));
  }

  @Test
  void at_zero_only_the_normal_part_counts() {
    assertThat(NonCentralStudent.cumulative(0, 7.5, 1.96))
        .isCloseTo(0.024997895148220435, within(1e-15));
  }

  @Property(tries = 100)
  // The library's own beta function is off by some 1e-12 near t = 0.
  void without_noncentrality_it_is_the_central_distribution(
      @ForAll @DoubleRange(min = -30, max = 30) double t,
      @ForAll @DoubleRange(min = .5, max = 2000) double degreesOfFreedom) {
    assertThat(NonCentralStudent.cumulative(t, degreesOfFreedom, 0))
        .isCloseTo(new TDistribution(degreesOfFreedom).cumulativeProbability(t), within(1e-10));
  }

  @Property(tries = 100)
  void turning_both_signs_gives_the_other_tail(
      @ForAll @DoubleRange(min = -30, max = 30) double t,
      @ForAll @DoubleRange(min = .5, max = 2000) double degreesOfFreedom,
      @ForAll @DoubleRange(min = -40, max = 40) double noncentrality) {
    assertThat(
            NonCentralStudent.cumulative(t, degreesOfFreedom, noncentrality)
                + NonCentralStudent.cumulative(-t, degreesOfFreedom, -noncentrality))
        .isCloseTo(1, within(1e-13));
  }
}
