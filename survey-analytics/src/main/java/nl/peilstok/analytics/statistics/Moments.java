package nl.peilstok.analytics.statistics;

/**
 * Sufficient statistics of integer values: exact, so that the order of adding changes no digit.
 *
 * @param n how many values
 * @param sum their sum, in the unit of the values
 * @param sumOfSquares the sum of their squares, in the unit squared
 */
public record Moments(long n, long sum, long sumOfSquares) {

  /** No values: the neutral element of {@link #plus}. */
  public static final Moments NONE = new Moments(0, 0, 0);

  /** One value. */
  public static Moments of(long value) {
    return new Moments(1, value, Math.multiplyExact(value, value));
  }

  /** Both together; overflow is an {@link ArithmeticException}, never a wrong figure. */
  public Moments plus(Moments other) {
    return new Moments(
        Math.addExact(n, other.n),
        Math.addExact(sum, other.sum),
        Math.addExact(sumOfSquares, other.sumOfSquares));
  }
}
