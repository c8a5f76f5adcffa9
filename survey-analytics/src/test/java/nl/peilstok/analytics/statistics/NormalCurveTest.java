package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.hipparchus.special.Erf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalCurveTest {

  /** Computed in thirty digits by another program. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.5, 0.691462461274013103637704610608",
    "-0.6744, 0.2500285213729406",
    "-1.96, 0.0249978951482204484",
    "3, 0.998650101968369905473348185352",
    "-6, 9.86587645037698140700864132391e-10",
    "-20, 2.75362411860623369507562278e-89",
  })
  void known_probabilities_come_out(double z, double expected) {
    assertThat(NormalCurve.below(z)).isCloseTo(expected, Percentage.withPercentage(1e-10));
  }

  @Property(tries = 1000)
  void it_is_the_librarys_slower_one(@ForAll @DoubleRange(min = -37, max = 37) double z) {
    double slow = Erf.erfc(-z / Math.sqrt(2.0)) / 2;
    assertThat(NormalCurve.below(z)).isCloseTo(slow, within(1e-15));
    assertThat(NormalCurve.below(z)).isCloseTo(slow, Percentage.withPercentage(1e-9));
  }

  @Property
  void beyond_all_doubles_it_is_nothing_or_all(
      @ForAll @DoubleRange(min = 40, max = 1e300) double z) {
    assertThat(NormalCurve.below(-z)).isZero();
    assertThat(NormalCurve.below(z)).isEqualTo(1);
  }
}
