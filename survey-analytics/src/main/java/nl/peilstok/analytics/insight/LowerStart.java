package nl.peilstok.analytics.insight;

import java.util.Optional;
import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.RegressionToTheMean;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;

/**
 * That the trained scored clearly lower at first, so that part of their rise comes by itself.
 *
 * <p>Source: docs/method.md, 'Training effect'. A warning, no correction.
 *
 * @param points how far below the others they started, with one decimal
 * @param byItself how much of the difference in differences could come without training: the rise
 *     of those who were low and the fall of those who were high
 */
public record LowerStart(double points, double byItself) {
  /** How two measurements of one person are assumed to correlate. */
  public static final double ASSUMED_RETEST = .75;

  private static final double CONFIDENCE = .95;

  /** Warn; empty where they did not start clearly lower. */
  static Optional<LowerStart> of(DifferenceInDifferences.Cluster all) {
    Sample trained = all.treatedBefore();
    Sample others = all.controlBefore();
    Sample everybody = trained.plus(others);
    return isClearlyLower(trained, others)
        ? Means.standardDeviation(everybody)
            .map(spread -> new RegressionToTheMean(everybody.mean(), spread, ASSUMED_RETEST))
            .then(mean -> of(mean, trained.mean(), others.mean()))
            .found()
        : Optional.empty();
  }

  private static Figure<LowerStart> of(RegressionToTheMean mean, double trained, double others) {
    return mean.ofGroup(trained)
        .with(
            mean.ofGroup(others),
            (rise, fall) ->
                new LowerStart(Rounding.signed(others - trained), Rounding.signed(rise - fall)));
  }

  private static boolean isClearlyLower(Sample trained, Sample others) {
    return Welch.test(trained, others, CONFIDENCE)
        .found()
        .filter(test -> test.interval().upper() < 0)
        .isPresent();
  }
}
