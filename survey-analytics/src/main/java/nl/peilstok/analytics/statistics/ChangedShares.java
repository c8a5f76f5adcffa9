package nl.peilstok.analytics.statistics;

import org.hipparchus.special.Beta;

/**
 * McNemar's test whether as many gained as lost.
 *
 * <p>Source: McNemar 1947; R's {@code mcnemar.test(table, correct = FALSE | TRUE)} and {@code
 * binom.test(gained, gained + lost)}. Those who did not change say nothing about the direction, so
 * that without any change there is no test.
 *
 * @param n how many pairs
 * @param before how many belonged to it before
 * @param gained how many did not belong to it before and do after
 * @param lost how many belonged to it before and do not after
 */
public record ChangedShares(long n, long before, long gained, long lost) {

  /**
   * The test.
   *
   * @param chiSquare with 1 degree of freedom
   * @param p the upper tail of chi-square
   * @param continuityP the same with one taken off the difference of the counts
   * @param exactP both tails of the binomial distribution
   */
  public record Test(double chiSquare, double p, double continuityP, double exactP) {}

  /** How many belong to it after. */
  public long after() {
    return before + gained - lost;
  }

  /** The test that gaining is as likely as losing. */
  public Figure<Test> test() {
    if (gained + lost == 0) {
      return Figure.none(n == 0 ? Undefined.NO_VALUES : Undefined.NO_CHANGE);
    }
    double apart = Math.abs(gained - lost);
    double corrected = Math.max(0, apart - 1);
    double changed = gained + lost;
    double chiSquare = apart * apart / changed;
    return Figure.of(
        new Test(
            chiSquare,
            Tails.chiSquare(chiSquare, 1),
            Tails.chiSquare(corrected * corrected / changed, 1),
            exactP()));
  }

  private double exactP() {
    double fewest = Math.min(gained, lost);
    double most = Math.max(gained, lost);
    // P(X ≤ fewest) of a fair coin, as a beta function.
    return gained == lost ? 1 : Math.min(1, 2 * Beta.regularizedBeta(.5, most, fewest + 1));
  }
}
