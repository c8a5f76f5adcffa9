package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether the values of one group tend to lie above those of another: a against b.
 *
 * <p>Source: Mann and Whitney 1947, normal approximation with the variance corrected for ties; R's
 * {@code wilcox.test(a, b, exact = FALSE)}.
 */
public final class MannWhitney {
  private MannWhitney() {}

  /**
   * How often one group lies above the other.
   *
   * @param uA pairs in which a lies above b, and half of those in which they are the same
   * @param uB the same the other way round
   * @param meanRankA the mean place of a's values among all, from 1
   * @param meanRankB the mean place of b's values among all, from 1
   */
  public record Superiority(double uA, double uB, double meanRankA, double meanRankB) {

    /** The chance, 0–1, that a random a lies above a random b; ties count half. */
    public double probability() {
      return uA / (uA + uB);
    }

    /** The same on −1 to 1: Cliff's delta, or the rank-biserial correlation. */
    public double delta() {
      return (uA - uB) / (uA + uB);
    }
  }

  /**
   * The test.
   *
   * @param pValue two-sided
   * @param pValueWithContinuity two-sided, half a pair nearer to the middle
   */
  public record Test(double z, double pValue, double pValueWithContinuity) {}

  /** How often a lies above b; none where a group is empty. */
  public static Figure<Superiority> superiority(Histogram a, Histogram b) {
    long nA = a.n();
    long nB = b.n();
    if (nA == 0 || nB == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    Ranks ranks = Ranks.of(List.of(a, b));
    double sumA = ranks.sum(a);
    double sumB = ranks.sum(b);
    return Figure.of(
        new Superiority(
            sumA - nA * (nA + 1.0) / 2, sumB - nB * (nB + 1.0) / 2, sumA / nA, sumB / nB));
  }

  /** The test; none where a group is empty or all values are the same. */
  public static Figure<Test> test(Histogram a, Histogram b) {
    Ranks ranks = Ranks.of(List.of(a, b));
    return superiority(a, b)
        .then(
            found ->
                ranks.isAllTied()
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(test(found, ranks)));
  }

  private static Test test(Superiority found, Ranks ranks) {
    double pairs = found.uA() + found.uB();
    double n = ranks.n();
    double deviation = Math.sqrt(pairs / 12 * (n + 1 - ranks.ties() / (n * (n - 1))));
    double distance = found.uA() - pairs / 2;
    double nearer = Math.max(0, Math.abs(distance) - .5);
    return new Test(
        distance / deviation, Tails.normal(distance / deviation), Tails.normal(nearer / deviation));
  }
}
