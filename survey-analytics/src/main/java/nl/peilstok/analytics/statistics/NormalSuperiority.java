package nl.peilstok.analytics.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The chance that a random value of a lies above a random one of b, from means and spreads alone.
 *
 * <p>Source: McGraw and Wong 1992, the common language effect size. Takes both for normal; where
 * single values may be counted, {@link MannWhitney} needs no such thing.
 */
public final class NormalSuperiority {
  private NormalSuperiority() {}

  /** A share between 0 and 1; none where a group has fewer than two values or nothing varies. */
  public static Figure<Double> probability(Sample a, Sample b) {
    return Means.variance(a)
        .with(Means.variance(b), (first, second) -> Math.sqrt(first + second))
        .then(
            spread ->
                Sample.isRounding(spread, Math.max(Math.abs(a.mean()), Math.abs(b.mean())))
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(
                        new NormalDistribution()
                            .cumulativeProbability((a.mean() - b.mean()) / spread)));
  }
}
