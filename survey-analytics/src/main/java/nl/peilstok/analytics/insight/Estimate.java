package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Figure.Computed;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;

/**
 * The score of a group on a scale, in points of 0–100 with one decimal.
 *
 * @param n valid scores
 * @param mean the mean score
 * @param interval its 95 % interval with finite population correction, kept within 0–100: what the
 *     people of this group think now, not whether groups differ
 * @param standardDeviation how far people lie apart
 */
public record Estimate(int n, double mean, Interval interval, double standardDeviation) {
  private static final double CONFIDENCE = 0.95;
  private static final double HUNDREDTHS = 100;
  private static final double HIGHEST = 100;

  /**
   * Estimate.
   *
   * @param scores in hundredths of a point
   * @param invited N, everybody in the group
   */
  static Figure<Estimate> of(Moments scores, long invited) {
    return switch (Means.standardDeviation(scores)) {
      case Figure.NotComputable<Double>(var reason) -> new Figure.NotComputable<>(reason);
      case Computed<Double>(Double deviation) ->
          Means.interval(scores, invited, CONFIDENCE)
              .map(interval -> rounded(scores, interval, deviation));
    };
  }

  private static Estimate rounded(Moments scores, Interval interval, double deviation) {
    return new Estimate(
        Math.toIntExact(scores.n()),
        Rounding.oneDecimal(scores.sum() / HUNDREDTHS / scores.n()),
        new Interval(
            Rounding.oneDecimal(Math.max(0, interval.lower() / HUNDREDTHS)),
            Rounding.oneDecimal(Math.min(HIGHEST, interval.upper() / HUNDREDTHS))),
        Rounding.oneDecimal(deviation / HUNDREDTHS));
  }
}
