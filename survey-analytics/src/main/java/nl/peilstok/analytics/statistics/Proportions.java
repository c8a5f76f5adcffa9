package nl.peilstok.analytics.statistics;

import nl.peilstok.analytics.statistics.Figure.Computed;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** Proportions as shares of 0–1, with their interval. */
public final class Proportions {
  private Proportions() {}

  /** The share of successes. */
  public static Figure<Double> share(long successes, long n) {
    return n == 0
        ? new NotComputable<>(Undefined.NO_VALUES)
        : new Computed<>((double) successes / n);
  }

  /**
   * The Wilson score interval, clipped to 0–1.
   *
   * <p>Source: R's {@code prop.test(k, n, correct = FALSE)$conf.int}; Wilson 1927.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> wilson(long successes, long n, double confidence) {
    return share(successes, n).map(share -> wilson(share, n, confidence));
  }

  private static Interval wilson(double share, long n, double confidence) {
    double z = new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
    double z2 = z * z;
    double centre = share + z2 / (2 * n);
    double reach = z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    return new Interval(
        Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale));
  }
}
