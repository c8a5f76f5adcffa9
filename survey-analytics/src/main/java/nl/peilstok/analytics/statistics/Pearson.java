package nl.peilstok.analytics.statistics;

import org.hipparchus.util.FastMath;

/**
 * The linear correlation of two values, −1 to 1.
 *
 * <p>Source: Pearson 1896, interval by Fisher's z (Fisher 1921); R's {@code cor.test}.
 */
public final class Pearson {
  private static final int LEAST_PEOPLE = 3;

  private Pearson() {}

  /** The correlation of two values; none with fewer than three people or where one never varies. */
  public static Figure<Double> correlation(Covariances values, int first, int second) {
    if (values.n() < LEAST_PEOPLE) {
      return Figure.none(values.n() == 0 ? Undefined.NO_VALUES : Undefined.TOO_FEW_VALUES);
    }
    double squares = values.sample(first).squares() * values.sample(second).squares();
    return squares == 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(
            Math.clamp(values.squares().get(first).get(second) / Math.sqrt(squares), -1, 1));
  }

  /**
   * The distance of a correlation from 0 in standard errors; none where all points lie on one line.
   *
   * @param n people, at least three
   */
  public static Figure<Double> t(double correlation, long n) {
    double rest = 1 - correlation * correlation;
    return rest <= 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(correlation * Math.sqrt((n - 2) / rest));
  }

  /**
   * Whether a correlation differs from 0, two-sided; 0 where all points lie on one line.
   *
   * @param n people, at least three
   */
  public static double pValue(double correlation, long n) {
    return t(correlation, n).found().map(t -> Tails.student(t, n - 2.0)).orElse(0.0);
  }

  /**
   * The interval; none with fewer than four people.
   *
   * @param n people
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(double correlation, long n, double confidence) {
    if (n <= LEAST_PEOPLE) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    double reach = Quantiles.normal(confidence) / Math.sqrt(n - 3.0);
    double z = FastMath.atanh(correlation);
    return Figure.of(new Interval(Math.tanh(z - reach), Math.tanh(z + reach)));
  }
}
