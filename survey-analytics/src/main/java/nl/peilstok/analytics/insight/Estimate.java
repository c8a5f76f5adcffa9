package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;

/**
 * The score of a group on a scale, in points of 0–100 with one decimal.
 *
 * @param n valid scores
 * @param mean the mean score
 * @param interval its 95 % interval, kept within 0–100: with finite population correction it says
 *     what the people of this group think now; in comparisons it goes without, to say what lasts
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
    Sample points = Sample.of(scores).dividedBy(HUNDREDTHS);
    return Means.interval(points, invited, CONFIDENCE)
        .with(
            Means.standardDeviation(points),
            (interval, deviation) -> rounded(points, interval, deviation));
  }

  /**
   * Estimate for comparisons: the interval has no finite population correction, as it is about
   * lasting differences and not about who is here now.
   *
   * @param scores in hundredths of a point
   */
  static Figure<Estimate> lasting(Moments scores) {
    return of(scores, Long.MAX_VALUE);
  }

  private static Estimate rounded(Sample points, Interval interval, double deviation) {
    return new Estimate(
        Math.toIntExact(points.n()),
        Rounding.oneDecimal(points.mean()),
        new Interval(
            Rounding.oneDecimal(Math.max(0, interval.lower())),
            Rounding.oneDecimal(Math.min(HIGHEST, interval.upper()))),
        Rounding.oneDecimal(deviation));
  }
}
