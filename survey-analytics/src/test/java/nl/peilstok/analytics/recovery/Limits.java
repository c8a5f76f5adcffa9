package nl.peilstok.analytics.recovery;

import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.WaveContrast;
import org.hipparchus.distribution.continuous.TDistribution;

/** The 95 % interval of those tests that tell only their standard error. */
final class Limits {
  private static final double UPPER = .975;

  private Limits() {}

  static Interval of(DifferenceInDifferences change) {
    return known(
        change
            .estimate()
            .with(
                change.clustered(DifferenceInDifferences.FEWEST_CLUSTERS),
                (estimate, test) ->
                    around(estimate, test.standardError(), test.degreesOfFreedom())));
  }

  static Interval of(WaveContrast contrast) {
    return known(
        contrast
            .estimate()
            .with(
                contrast.welch(),
                (estimate, test) ->
                    around(estimate, test.standardError(), test.degreesOfFreedom())));
  }

  /** A figure that must be there in an organisation of this size. */
  static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow(() -> new AssertionError("no figure: " + figure));
  }

  private static Interval around(double estimate, double error, double degreesOfFreedom) {
    double reach = error * new TDistribution(degreesOfFreedom).inverseCumulativeProbability(UPPER);
    return new Interval(estimate - reach, estimate + reach);
  }
}
