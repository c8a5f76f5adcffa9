package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether some of several groups tend to higher values than others.
 *
 * <p>Source: Kruskal and Wallis 1952, corrected for ties; R's {@code kruskal.test}; ε² = H / (n −
 * 1) after Kelley 1935, η² = (H − k + 1) / (n − k) after Tomczak and Tomczak 2014.
 */
public final class KruskalWallis {
  private KruskalWallis() {}

  /**
   * The test.
   *
   * @param epsilonSquared share of the spread in ranks that the groups stand for, 0–1
   * @param etaSquared the same, corrected for the number of groups; none where n = k
   */
  public record Test(
      double h,
      long degreesOfFreedom,
      double pValue,
      double epsilonSquared,
      Figure<Double> etaSquared) {}

  /** The mean rank of each group among all, in the order of the groups; none for an empty group. */
  public static List<Figure<Double>> meanRanks(List<Histogram> groups) {
    Ranks ranks = Ranks.of(groups);
    return groups.stream().map(group -> meanRank(group, ranks)).toList();
  }

  /** The degrees of freedom: groups with values, less one. */
  public static Figure<Long> degreesOfFreedom(List<Histogram> groups) {
    long filled = groups.stream().filter(group -> group.n() > 0).count();
    return filled < 2 ? Figure.none(Undefined.ONE_GROUP) : Figure.of(filled - 1);
  }

  /** The test; none with fewer than two groups with values or where all values are the same. */
  public static Figure<Test> test(List<Histogram> groups) {
    Ranks ranks = Ranks.of(groups);
    return degreesOfFreedom(groups)
        .then(
            degrees ->
                ranks.isAllTied()
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(test(groups, ranks, degrees)));
  }

  private static Test test(List<Histogram> groups, Ranks ranks, long degrees) {
    double n = ranks.n();
    double middle = (n + 1) / 2;
    double spread = 0;
    for (Histogram group : groups) {
      spread += spread(group, ranks, middle);
    }
    double h = 12 / (n * (n + 1)) * spread / (1 - ranks.ties() / (n * n * n - n));
    double left = n - degrees - 1;
    return new Test(
        h,
        degrees,
        Tails.chiSquare(h, (double) degrees),
        h / (n - 1),
        left == 0 ? Figure.none(Undefined.TOO_FEW_VALUES) : Figure.of((h - degrees) / left));
  }

  private static double spread(Histogram group, Ranks ranks, double middle) {
    long n = group.n();
    double apart = n == 0 ? 0 : ranks.sum(group) / n - middle;
    return n * apart * apart;
  }

  private static Figure<Double> meanRank(Histogram group, Ranks ranks) {
    return group.n() == 0
        ? Figure.none(Undefined.NO_VALUES)
        : Figure.of(ranks.sum(group) / group.n());
  }
}
