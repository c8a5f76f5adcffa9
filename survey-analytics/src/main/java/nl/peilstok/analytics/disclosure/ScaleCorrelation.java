package nl.peilstok.analytics.disclosure;

import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Pearson;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.ScaleProducts;

/**
 * How the scores on two scales go together, over everybody who has both.
 *
 * @param first id of a scale
 * @param second id of another
 * @param n how many people, at least: rounded down to a multiple of the smallest group that is
 *     shown; 0 where fewer than {@value ScaleReliability#LEAST_PEOPLE} have both
 * @param correlation Pearson's r with two decimals
 * @param interval its 95 % interval
 */
public record ScaleCorrelation(
    String first, String second, long n, Figure<Double> correlation, Figure<Interval> interval) {
  private static final double CONFIDENCE = .95;

  static ScaleCorrelation of(ScaleProducts counted, int k) {
    long n = counted.products().n();
    if (n < ScaleReliability.LEAST_PEOPLE) {
      return new ScaleCorrelation(
          counted.first(),
          counted.second(),
          0,
          Figure.none(Undefined.TOO_FEW_VALUES),
          Figure.none(Undefined.TOO_FEW_VALUES));
    }
    Covariances scores = counted.products().covariances();
    Figure<Double> r = Pearson.correlation(scores, 0, 1);
    return new ScaleCorrelation(
        counted.first(),
        counted.second(),
        n - n % k,
        Hundredths.of(r),
        r.then(found -> Pearson.interval(found, n, CONFIDENCE)).map(Hundredths::of));
  }
}
