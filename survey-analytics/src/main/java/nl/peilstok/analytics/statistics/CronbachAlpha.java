package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * How well the items of a scale hang together; at most 1.
 *
 * <p>Source: Cronbach 1951, interval after Feldt 1965; R's {@code psych::alpha} and {@code
 * psych::alpha.ci}. People who left an item open do not count.
 */
public final class CronbachAlpha {
  private CronbachAlpha() {}

  /** Alpha; none with fewer than two items or people, or where nobody differs. */
  public static Figure<Double> alpha(Covariances items) {
    return alpha(items, items.all());
  }

  /** Alpha of some of the items. */
  static Figure<Double> alpha(Covariances items, List<Integer> some) {
    if (some.size() < 2) {
      return Figure.none(Undefined.TOO_FEW_ITEMS);
    }
    if (items.n() < 2) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    double k = some.size();
    double own = some.stream().mapToDouble(item -> items.sample(item).squares()).sum();
    double total = items.sum(some).squares();
    return total == 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(k / (k - 1) * (1 - own / total));
  }

  /** Alpha as if all items had the same spread; none where an item never varies. */
  public static Figure<Double> standardized(Covariances items) {
    int k = items.width();
    return k < 2
        ? Figure.none(Undefined.TOO_FEW_ITEMS)
        : meanCorrelation(items).map(r -> k * r / (1 + (k - 1) * r));
  }

  /**
   * Feldt's interval of alpha.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Covariances items, double confidence) {
    double tail = (1 - confidence) / 2;
    double people = items.n() - 1.0;
    double both = people * (items.width() - 1);
    return alpha(items)
        .map(
            alpha ->
                new Interval(
                    1 - (1 - alpha) * Quantiles.fisher(1 - tail, people, both),
                    1 - (1 - alpha) * Quantiles.fisher(tail, people, both)));
  }

  private static Figure<Double> meanCorrelation(Covariances items) {
    Figure<Double> sum = Figure.of(0.0);
    int pairs = 0;
    for (int first = 0; first < items.width(); first++) {
      for (int second = first + 1; second < items.width(); second++) {
        sum = sum.with(Pearson.correlation(items, first, second), Double::sum);
        pairs++;
      }
    }
    double count = pairs;
    return sum.map(all -> all / count);
  }
}
