package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/method.md}, Reliability: three items, five people. */
final class ScaleWorkedExampleTest {
  private static final Offset<Double> PRINTED = within(0.0005);
  private static final List<double[]> ROWS =
      List.of(
          new double[] {1, 2, 1},
          new double[] {2, 2, 3},
          new double[] {3, 4, 3},
          new double[] {4, 3, 4},
          new double[] {5, 5, 4});

  @Test
  void three_items_hang_together_at_92() {
    Covariances items = Covariances.of(ROWS, 3);
    assertThat(known(CronbachAlpha.alpha(items))).isCloseTo(.9184, PRINTED);
    assertThat(known(CronbachAlpha.standardized(items))).isCloseTo(.9199, PRINTED);
    Interval interval = known(CronbachAlpha.interval(items, .95));
    assertThat(interval.lower()).isCloseTo(.5875, PRINTED);
    assertThat(interval.upper()).isCloseTo(.9909, PRINTED);
  }

  @Test
  void the_first_item_goes_best_with_the_rest() {
    ItemAnalysis first = ItemAnalysis.of(Covariances.of(ROWS, 3), 0);
    assertThat(known(first.mean())).isEqualTo(3);
    assertThat(known(first.deviation())).isCloseTo(1.5811, PRINTED);
    assertThat(known(first.withRest())).isCloseTo(.9707, PRINTED);
    assertThat(known(first.alphaWithout())).isCloseTo(.7692, PRINTED);
    assertThat(known(ItemAnalysis.of(Covariances.of(ROWS, 3), 1).withRest()))
        .isCloseTo(.7702, PRINTED);
  }

  @Test
  void the_exact_sums_of_whole_numbers_say_the_same() {
    Covariances exact =
        Covariances.of(
            5,
            List.of(15L, 16L, 15L),
            List.of(List.of(55L, 55L, 52L), List.of(55L, 58L, 52L), List.of(52L, 52L, 51L)));
    Covariances rows = Covariances.of(ROWS, 3);
    assertThat(exact.means()).isEqualTo(rows.means());
    for (int item = 0; item < 3; item++) {
      for (int other = 0; other < 3; other++) {
        assertThat(exact.covariance(item, other))
            .isCloseTo(rows.covariance(item, other), within(1e-12));
      }
    }
    assertThat(Covariances.of(0, List.of(0L), List.of(List.of(0L))).sample(0))
        .isEqualTo(Sample.NONE);
  }

  @Test
  void one_factor_is_found_where_there_is_one() {
    // Correlations .7·.8, .7·.6 and .8·.6: omega = 2.1² / (2.1² + .51 + .36 + .64).
    McDonaldOmega omega = known(McDonaldOmega.of(correlated(.56, .42, .48)));
    assertThat(omega.loadings().get(0)).isCloseTo(.7, within(1e-8));
    assertThat(omega.loadings().get(1)).isCloseTo(.8, within(1e-8));
    assertThat(omega.loadings().get(2)).isCloseTo(.6, within(1e-8));
    assertThat(omega.total()).isCloseTo(4.41 / 5.92, within(1e-8));
    assertThat(omega.standardized()).isCloseTo(.7449, PRINTED);
  }

  @Test
  void a_factor_that_explains_more_than_all_is_none() {
    assertThat(McDonaldOmega.of(Covariances.of(ROWS, 3)))
        .isEqualTo(new NotComputable<>(Undefined.NO_SOLUTION));
  }

  @Test
  void items_of_two_kinds_get_the_factor_that_fits_best() {
    // Two pairs that hang together at .6 and .5 and hardly with each other: the first is the
    // factor.
    Covariances two =
        new Covariances(
            101,
            List.of(3.0, 3.0, 3.0, 3.0),
            List.of(
                List.of(100.0, 60.0, 5.0, 6.0),
                List.of(60.0, 100.0, 6.0, 5.0),
                List.of(5.0, 6.0, 100.0, 50.0),
                List.of(6.0, 5.0, 50.0, 100.0)));
    McDonaldOmega omega = known(McDonaldOmega.of(two));
    assertThat(omega.loadings().get(0)).isGreaterThan(.7);
    assertThat(omega.loadings().get(2)).isLessThan(.2);
  }

  @Test
  void two_items_of_five_people_correlate_at_85() {
    Covariances items = Covariances.of(ROWS, 3);
    double r = known(Pearson.correlation(items, 0, 1));
    assertThat(r).isCloseTo(.8489, PRINTED);
    assertThat(known(Pearson.t(r, 5))).isCloseTo(2.7816, PRINTED);
    assertThat(Pearson.pValue(r, 5)).isCloseTo(.0689, PRINTED);
    assertThat(known(Pearson.interval(r, 5, .95)).lower()).isCloseTo(-.133, PRINTED);
    assertThat(known(Pearson.interval(r, 5, .95)).upper()).isCloseTo(.9898, PRINTED);
    assertThat(known(Spearman.correlation(ROWS))).isCloseTo(.8721, PRINTED);
  }

  @Test
  void a_line_of_points_leaves_no_doubt() {
    Covariances line =
        Covariances.of(List.of(new double[] {1, 2}, new double[] {2, 4}, new double[] {3, 6}), 2);
    assertThat(known(Pearson.correlation(line, 0, 1))).isEqualTo(1);
    assertThat(Pearson.t(1, 3)).isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(Pearson.pValue(1, 3)).isZero();
    assertThat(Pearson.interval(1, 3, .95))
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
  }

  @Test
  void what_does_not_vary_hangs_together_with_nothing() {
    Covariances same =
        Covariances.of(List.of(new double[] {4, 2}, new double[] {4, 2}, new double[] {4, 2}), 2);
    assertThat(CronbachAlpha.alpha(same)).isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(CronbachAlpha.standardized(same))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(Pearson.correlation(same, 0, 1))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(ItemAnalysis.of(same, 0).alphaWithout())
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_ITEMS));
    assertThat(McDonaldOmega.of(same)).isEqualTo(new NotComputable<>(Undefined.TOO_FEW_ITEMS));
    assertThat(CronbachAlpha.alpha(Covariances.of(List.of(), 3)))
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
  }

  private static Covariances correlated(double one, double two, double three) {
    return new Covariances(
        101,
        List.of(3.0, 3.0, 3.0),
        List.of(
            List.of(100.0, 100 * one, 100 * two),
            List.of(100 * one, 100.0, 100 * three),
            List.of(100 * two, 100 * three, 100.0)));
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
