package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.peilstok.api.result.HeatColour.Rgb;
import org.junit.jupiter.api.Test;

final class HeatColourTest {
  private static final double ENOUGH = 4.5;

  @Test
  void the_ink_can_be_read_on_every_score() {
    IntStream.rangeClosed(0, 1000)
        .mapToObj(tenth -> HeatColour.of(tenth / 10.0))
        .forEach(
            colour -> {
              double fill = luminance(colour.fill());
              double contrast =
                  colour.dark() ? HeatColour.contrast(fill, 0) : HeatColour.contrast(1, fill);
              assertThat(contrast).as(colour.toString()).isGreaterThanOrEqualTo(ENOUGH);
            });
  }

  @Test
  void a_higher_score_is_always_darker() {
    double before = 1;
    for (int score = 0; score <= 100; score++) {
      double luminance = luminance(HeatColour.of(score).fill());
      assertThat(luminance).isLessThan(before);
      before = luminance;
    }
  }

  @Test
  void contrast_is_that_of_wcag() {
    assertThat(HeatColour.contrast(1, 0)).isEqualTo(21);
    assertThat(luminance("#ffffff")).isEqualTo(1);
    assertThat(luminance("#777777")).isBetween(.183, .185);
  }

  private static double luminance(String hex) {
    return new Rgb(channel(hex, 1), channel(hex, 3), channel(hex, 5)).luminance();
  }

  private static int channel(String hex, int from) {
    return Integer.parseInt(hex.substring(from, from + 2), 16);
  }
}
