package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The correlation of the ranks of two values, −1 to 1.
 *
 * <p>Source: Spearman 1904, the same values sharing their mean rank; R's {@code cor.test(method =
 * "spearman", exact = FALSE)}. t and p are those of {@link Pearson}.
 */
public final class Spearman {
  private Spearman() {}

  /**
   * The correlation; none with fewer than three people or where one value never varies.
   *
   * @param pairs two values per person
   */
  public static Figure<Double> correlation(List<double[]> pairs) {
    Ranks first = ranks(pairs, 0);
    Ranks second = ranks(pairs, 1);
    List<double[]> ranked =
        pairs.stream()
            .map(pair -> new double[] {first.rank(pair[0]), second.rank(pair[1])})
            .toList();
    return Pearson.correlation(Covariances.of(ranked, 2), 0, 1);
  }

  private static Ranks ranks(List<double[]> pairs, int index) {
    return Ranks.of(Histogram.of(pairs.stream().mapToDouble(pair -> pair[index]).toArray()));
  }
}
