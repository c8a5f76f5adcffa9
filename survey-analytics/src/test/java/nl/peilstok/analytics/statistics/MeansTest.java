package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import nl.peilstok.analytics.statistics.Figure.Computed;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class MeansTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  @Test
  void the_mean_and_spread_of_a_few_values_are_those_of_the_textbook() {
    Sample values = sample(2, 4, 4, 4, 5, 5, 7, 9);
    assertThat(known(Means.mean(values))).isEqualTo(5);
    assertThat(known(Means.variance(values))).isCloseTo(32.0 / 7, CLOSE);
    assertThat(known(Means.standardDeviation(values))).isCloseTo(Math.sqrt(32.0 / 7), CLOSE);
  }

  @Test
  void the_correction_narrows_the_interval_by_the_share_that_answered() {
    Sample values = sample(2, 4, 4, 4, 5, 5, 7, 9);
    Interval without = known(Means.interval(values, 0.95));
    Interval with = known(Means.interval(values, 32, 0.95));
    assertThat(with.upper() - with.lower())
        .isCloseTo((without.upper() - without.lower()) * Math.sqrt(0.75), CLOSE);
  }

  @Test
  void there_is_no_doubt_when_everybody_answered() {
    Sample values = sample(1, 2, 3);
    assertThat(Means.interval(values, 3, 0.95)).isEqualTo(new Computed<>(new Interval(2, 2)));
    assertThat(Means.interval(values, 2, 0.95)).isEqualTo(new Computed<>(new Interval(2, 2)));
  }

  @Test
  void nobody_has_no_mean_and_one_person_no_spread() {
    assertThat(Means.mean(Sample.NONE)).isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
    assertThat(Means.interval(Sample.NONE, 10, 0.95))
        .isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
    assertThat(Means.mean(sample(7))).isEqualTo(new Computed<>(7.0));
    assertThat(Means.standardDeviation(sample(7)))
        .isEqualTo(new NotComputable<>(Undefined.ONE_VALUE));
    assertThat(Means.interval(sample(7), 0.95)).isEqualTo(new NotComputable<>(Undefined.ONE_VALUE));
  }

  @Test
  void values_that_are_all_the_same_have_an_interval_of_one_point() {
    assertThat(Means.interval(sample(4, 4, 4), 0.95)).isEqualTo(new Computed<>(new Interval(4, 4)));
  }

  @Test
  void large_numbers_lose_no_digits() {
    long far = 1_000_000_000L;
    assertThat(known(Means.variance(sample(far, far + 1, far + 2)))).isEqualTo(1);
  }

  private static Sample sample(long... values) {
    return Sample.of(
        LongStream.of(values).mapToObj(Moments::of).reduce(Moments.NONE, Moments::plus));
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
