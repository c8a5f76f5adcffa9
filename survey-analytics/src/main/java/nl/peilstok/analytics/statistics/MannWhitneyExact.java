package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The exact p-value of the Mann–Whitney test, for small groups without ties.
 *
 * <p>Source: the recursion of Mann and Whitney 1947; R's {@code wilcox.test(a, b, exact = TRUE)}.
 */
public final class MannWhitneyExact {
  /** How many pairs are counted out. */
  static final int MOST_PAIRS = 40_000;

  private MannWhitneyExact() {}

  /**
   * The two-sided p-value; none where a group is empty, a value occurs twice, or there are more
   * than {@value #MOST_PAIRS} pairs, where the normal approximation is as good.
   */
  public static Figure<Double> pValue(Histogram a, Histogram b) {
    if (Ranks.of(List.of(a, b)).ties() > 0) {
      return Figure.none(Undefined.TIES);
    }
    if ((double) a.n() * b.n() > MOST_PAIRS) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    return MannWhitney.superiority(a, b)
        .map(
            found ->
                Math.min(1, 2 * atMost(Math.min(found.uA(), found.uB()), shares(a.n(), b.n()))));
  }

  private static double atMost(double u, double[] shares) {
    double sum = 0;
    for (int value = 0; value <= u; value++) {
      sum += shares[value];
    }
    return sum;
  }

  /**
   * The chance of each U, when every order is as likely.
   *
   * <p>The highest value of all is one of a's, which then lies above all of b, or one of b's.
   */
  private static double[] shares(long nA, long nB) {
    int most = Math.toIntExact(Math.multiplyExact(nA, nB));
    double[][] byB = new double[Math.toIntExact(nB) + 1][most + 1];
    for (double[] shares : byB) {
      shares[0] = 1;
    }
    for (int a = 1; a <= nA; a++) {
      for (int b = 1; b <= nB; b++) {
        double ofA = (double) a / (a + b);
        for (int u = a * b; u >= 0; u--) {
          double below = u >= b ? byB[b][u - b] : 0;
          byB[b][u] = ofA * below + (1 - ofA) * byB[b - 1][u];
        }
      }
    }
    return byB[byB.length - 1];
  }
}
