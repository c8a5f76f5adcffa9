package nl.peilstok.analytics.tally;

/**
 * How sure people were of their answers to one knowledge item, and how rightly.
 *
 * <p>Source: docs/method.md, Certainty.
 *
 * @param n people who chose an option and said how sure they were
 * @param brierSum the sum of (certainty in per cent − 100 if right, 0 if wrong)²: 0–10,000 a person
 * @param confidentlyWrong people who were wrong and at least 75 % sure
 */
public record CertaintyCounts(long n, long brierSum, long confidentlyWrong) {

  /** From how many per cent on somebody who is wrong is confidently wrong. */
  public static final int CONFIDENT = 75;

  /** Nobody's: the neutral element of {@link #plus}. */
  public static final CertaintyCounts NONE = new CertaintyCounts(0, 0, 0);

  /** Both together; overflow is an {@link ArithmeticException}. */
  public CertaintyCounts plus(CertaintyCounts other) {
    return new CertaintyCounts(
        Math.addExact(n, other.n),
        Math.addExact(brierSum, other.brierSum),
        Math.addExact(confidentlyWrong, other.confidentlyWrong));
  }
}
