package nl.peilstok.analytics.statistics;

import java.math.BigInteger;
import java.util.stream.DoubleStream;

/**
 * What means and their tests need to know of a set of values.
 *
 * @param n how many values
 * @param mean their mean; 0 where there are none, which {@link Means#mean} does not give out
 * @param squares the sum of the squared deviations from the mean, exactly 0 when all are the same
 */
public record Sample(long n, double mean, double squares) {

  private static final double ROUNDING = 10 * Math.ulp(1.0);

  /** No values. */
  public static final Sample NONE = new Sample(0, 0, 0);

  /** Values as they are, in two passes so that no digits cancel. */
  public static Sample of(double... values) {
    if (values.length == 0) {
      return NONE;
    }
    double first = values[0];
    if (DoubleStream.of(values).allMatch(value -> value == first)) {
      return new Sample(values.length, first, 0);
    }
    double rough = DoubleStream.of(values).sum() / values.length;
    double rest = DoubleStream.of(values).map(value -> value - rough).sum();
    double squares = DoubleStream.of(values).map(value -> (value - rough) * (value - rough)).sum();
    return new Sample(
        values.length, rough + rest / values.length, squares - rest * rest / values.length);
  }

  /** Whole numbers by their exact sums: no digits cancel where all are nearly the same. */
  public static Sample of(Moments values) {
    if (values.n() == 0) {
      return NONE;
    }
    BigInteger n = BigInteger.valueOf(values.n());
    BigInteger sum = BigInteger.valueOf(values.sum());
    BigInteger spread =
        n.multiply(BigInteger.valueOf(values.sumOfSquares())).subtract(sum.multiply(sum));
    return new Sample(
        values.n(), (double) values.sum() / values.n(), spread.doubleValue() / values.n());
  }

  /**
   * Whether a spread is nothing but the rounding of values of this size; R's own margin.
   *
   * @param standardError of a mean
   * @param size of the values it is about, whatever their sign
   */
  static boolean isRounding(double standardError, double size) {
    return standardError <= ROUNDING * Math.abs(size);
  }

  /** The same values in another unit, such as points instead of hundredths of a point. */
  public Sample dividedBy(double unit) {
    return new Sample(n, mean / unit, squares / (unit * unit));
  }

  /** Both together. Source: Chan, Golub and LeVeque 1983. */
  public Sample plus(Sample other) {
    if (n == 0 || other.n == 0) {
      return n == 0 ? other : this;
    }
    double apart = other.mean - mean;
    double all = n + other.n;
    return new Sample(
        n + other.n,
        (n * mean + other.n * other.mean) / all,
        squares + other.squares + apart * apart * n / all * other.n);
  }
}
