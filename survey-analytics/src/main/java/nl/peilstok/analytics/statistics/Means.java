package nl.peilstok.analytics.statistics;

/**
 * Mean, spread and Student t interval of values, in the unit of the values.
 *
 * <p>Source: R's {@code mean}, {@code sd} and {@code t.test(x)$conf.int}; the finite population
 * correction is that of {@code survey::svymean} for one stratum, 1 − n/N on the variance.
 */
public final class Means {
  private Means() {}

  /** The arithmetic mean. */
  public static Figure<Double> mean(Sample values) {
    return values.n() == 0 ? Figure.none(Undefined.NO_VALUES) : Figure.of(values.mean());
  }

  /** The variance with n − 1. */
  public static Figure<Double> variance(Sample values) {
    return values.n() < 2
        ? Figure.none(values.n() == 0 ? Undefined.NO_VALUES : Undefined.ONE_VALUE)
        : Figure.of(values.squares() / (values.n() - 1));
  }

  /** The standard deviation with n − 1. */
  public static Figure<Double> standardDeviation(Sample values) {
    return variance(values).map(Math::sqrt);
  }

  /** The standard error of the mean of an endless population: is this a real difference? */
  public static Figure<Double> standardError(Sample values) {
    return variance(values).map(variance -> Math.sqrt(variance / values.n()));
  }

  /**
   * The standard error of the mean of a population of N people: what do our people think now?
   *
   * <p>Where more people answered than there are (somebody corrected the own unit), everybody
   * answered and the error is 0.
   *
   * @param population N, how many people there are
   */
  public static Figure<Double> standardError(Sample values, long population) {
    return standardError(values).map(error -> error * correction(values.n(), population));
  }

  /**
   * The t interval of the mean without finite population correction.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Sample values, double confidence) {
    return around(values, standardError(values), confidence);
  }

  /**
   * The t interval of the mean with finite population correction.
   *
   * @param population N, how many people there are
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Sample values, long population, double confidence) {
    return around(values, standardError(values, population), confidence);
  }

  /**
   * The normal interval around an estimate whose standard error is known.
   *
   * @param confidence a share, such as .95
   */
  public static Interval interval(double estimate, double standardError, double confidence) {
    return Interval.around(estimate, standardError * Quantiles.normal(confidence));
  }

  private static Figure<Interval> around(
      Sample values, Figure<Double> standardError, double confidence) {
    return standardError.map(
        error ->
            Interval.around(
                values.mean(), error * Quantiles.student(values.n() - 1.0, confidence)));
  }

  private static double correction(long n, long population) {
    return n >= population ? 0 : Math.sqrt(1 - (double) n / population);
  }
}
