package nl.peilstok.analytics.statistics;

import java.math.BigInteger;
import nl.peilstok.analytics.statistics.Figure.Computed;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Mean, spread and Student t interval of values, in the unit of the values.
 *
 * <p>Source: R's {@code mean}, {@code sd} and {@code t.test(x)$conf.int}; the finite population
 * correction is that of {@code survey::svymean} for one stratum, 1 − n/N on the variance.
 */
public final class Means {
  private Means() {}

  /** The arithmetic mean. */
  public static Figure<Double> mean(Moments values) {
    return values.n() == 0
        ? new NotComputable<>(Undefined.NO_VALUES)
        : new Computed<>((double) values.sum() / values.n());
  }

  /** The variance with n − 1. */
  public static Figure<Double> variance(Moments values) {
    if (values.n() < 2) {
      return tooFew(values);
    }
    BigInteger n = BigInteger.valueOf(values.n());
    BigInteger sum = BigInteger.valueOf(values.sum());
    // n·Σx² − (Σx)² in exact integers: no digits cancel where all values are nearly the same.
    BigInteger spread =
        n.multiply(BigInteger.valueOf(values.sumOfSquares())).subtract(sum.multiply(sum));
    double pairs = (double) values.n() * (values.n() - 1);
    return new Computed<>(spread.doubleValue() / pairs);
  }

  /** The standard deviation with n − 1. */
  public static Figure<Double> standardDeviation(Moments values) {
    return variance(values).map(Math::sqrt);
  }

  /** The standard error of the mean of an endless population: is this a real difference? */
  public static Figure<Double> standardError(Moments values) {
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
  public static Figure<Double> standardError(Moments values, long population) {
    return standardError(values).map(error -> error * correction(values.n(), population));
  }

  /**
   * The t interval of the mean without finite population correction.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Moments values, double confidence) {
    return around(values, standardError(values), confidence);
  }

  /**
   * The t interval of the mean with finite population correction.
   *
   * @param population N, how many people there are
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Moments values, long population, double confidence) {
    return around(values, standardError(values, population), confidence);
  }

  private static Figure<Interval> around(
      Moments values, Figure<Double> standardError, double confidence) {
    return standardError.map(
        error -> {
          double mean = (double) values.sum() / values.n();
          double reach = error * quantile(values.n() - 1, confidence);
          return new Interval(mean - reach, mean + reach);
        });
  }

  private static double correction(long n, long population) {
    return n >= population ? 0 : Math.sqrt(1 - (double) n / population);
  }

  private static double quantile(long degreesOfFreedom, double confidence) {
    return new TDistribution(degreesOfFreedom).inverseCumulativeProbability((1 + confidence) / 2);
  }

  private static <T> Figure<T> tooFew(Moments values) {
    return new NotComputable<>(values.n() == 0 ? Undefined.NO_VALUES : Undefined.ONE_VALUE);
  }
}
