package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class UncertainProductTest {

  @Test
  void the_worked_example_of_the_method_gives_its_gain() {
    UncertainProduct gain = UncertainProduct.of(12, 2.551, .36, .22704).times(120);
    assertThat(gain.value()).isCloseTo(518.4, within(.05));
    assertThat(gain.standardError()).isCloseTo(351.9, within(.1));
    assertThat(gain.interval(.95).lower()).isCloseTo(-171.4, within(.3));
    assertThat(gain.interval(.95).upper()).isCloseTo(1208.2, within(.3));
  }

  @Test
  void a_factor_without_doubt_only_stretches_the_doubt_of_the_other() {
    UncertainProduct product = UncertainProduct.of(10, 2, 3, 0);
    assertThat(product).isEqualTo(new UncertainProduct(30, 6));
  }
}
