package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.junit.jupiter.api.Test;

final class ProportionsTest {

  @Test
  void the_interval_of_half_is_symmetric() {
    // Wilson by hand: n = 4, z² = 3.8415; half-width z·√(.25/4 + z²/64) / (1 + z²/4) = .3500.
    Interval interval = Proportions.wilson(2, 4, 0.95).found().orElseThrow();
    assertThat(interval.lower()).isCloseTo(0.1500, within(1e-4));
    assertThat(interval.upper()).isCloseTo(0.8500, within(1e-4));
  }

  @Test
  void none_and_all_stay_within_the_bounds() {
    assertThat(Proportions.wilson(0, 5, 0.95).found().orElseThrow().lower()).isZero();
    assertThat(Proportions.wilson(5, 5, 0.95).found().orElseThrow().upper()).isEqualTo(1);
  }

  @Test
  void nobody_has_no_share() {
    assertThat(Proportions.share(0, 0)).isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
    assertThat(Proportions.wilson(0, 0, 0.95)).isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
  }
}
