package nl.peilstok.analytics.statistics;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Quantiles of the distributions that intervals are made with, to the last digits. */
final class Quantiles {
  private static final int POLISHING = 3;

  private Quantiles() {}

  /** How many standard errors a two-sided normal interval reaches. */
  static double normal(double confidence) {
    return new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
  }

  /** How many standard errors a two-sided Student t interval reaches. */
  static double student(double degreesOfFreedom, double confidence) {
    return polished(new TDistribution(degreesOfFreedom), (1 + confidence) / 2);
  }

  /** The quantile of the beta distribution; p is a share. */
  static double beta(double p, double alpha, double beta) {
    return polished(new BetaDistribution(alpha, beta), p);
  }

  /** The quantile of Fisher's F distribution; p is a share. */
  static double fisher(double p, double numerator, double denominator) {
    return polished(new FDistribution(numerator, denominator), p);
  }

  /** The library searches to nine decimals; Newton's steps add the rest. */
  private static double polished(RealDistribution distribution, double p) {
    double x = distribution.inverseCumulativeProbability(p);
    for (int round = 0; round < POLISHING; round++) {
      double density = distribution.density(x);
      double step = (distribution.cumulativeProbability(x) - p) / density;
      if (density == 0 || !Double.isFinite(step)) {
        return x;
      }
      x -= step;
    }
    return x;
  }
}
