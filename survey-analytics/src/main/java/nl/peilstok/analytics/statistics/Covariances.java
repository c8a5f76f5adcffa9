package nl.peilstok.analytics.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How several values per person vary together: all that reliability and correlations need to know.
 *
 * @param n people who have all values
 * @param means by value
 * @param squares sums of the products of the deviations from the means, by value and value
 */
public record Covariances(long n, List<Double> means, List<List<Double>> squares) {

  /** A spread of a sum below this share of the values' own is rounding. */
  private static final double ROUNDING = 1e-14;

  /** Copy the lists. */
  public Covariances {
    means = List.copyOf(means);
    squares = squares.stream().map(List::copyOf).toList();
  }

  /**
   * One row per person.
   *
   * @param rows of the same length each
   * @param width how many values a row has
   */
  public static Covariances of(List<double[]> rows, int width) {
    List<Sample> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      int index = column;
      columns.add(Sample.of(rows.stream().mapToDouble(row -> row[index]).toArray()));
    }
    List<List<Double>> squares = new ArrayList<>();
    for (int first = 0; first < width; first++) {
      List<Double> line = new ArrayList<>();
      for (int second = 0; second < width; second++) {
        line.add(products(rows, columns, first, second));
      }
      squares.add(line);
    }
    return new Covariances(rows.size(), columns.stream().map(Sample::mean).toList(), squares);
  }

  /**
   * Whole numbers by their exact sums.
   *
   * @param n people who have all values
   * @param sums by value
   * @param products sums of products, by value and value
   */
  public static Covariances of(long n, List<Long> sums, List<List<Long>> products) {
    List<List<Double>> squares = new ArrayList<>();
    for (int first = 0; first < sums.size(); first++) {
      List<Double> line = new ArrayList<>();
      for (int second = 0; second < sums.size(); second++) {
        line.add(
            n == 0
                ? 0
                : exact(n, sums.get(first), sums.get(second), products.get(first).get(second)));
      }
      squares.add(line);
    }
    return new Covariances(
        n, sums.stream().map(sum -> n == 0 ? 0 : (double) sum / n).toList(), squares);
  }

  /** How many values each person has. */
  public int width() {
    return means.size();
  }

  /** The covariance of two values, or the variance of one; needs two people. */
  double covariance(int first, int second) {
    return squares.get(first).get(second) / (n - 1);
  }

  /** One value of each person. */
  public Sample sample(int value) {
    return n == 0 ? Sample.NONE : new Sample(n, means.get(value), squares.get(value).get(value));
  }

  /** The sum of some values of each person. */
  Sample sum(List<Integer> values) {
    double spread = 0;
    for (int first : values) {
      for (int second : values) {
        spread += squares.get(first).get(second);
      }
    }
    double own = values.stream().mapToDouble(value -> squares.get(value).get(value)).sum();
    return new Sample(
        n, values.stream().mapToDouble(means::get).sum(), spread <= ROUNDING * own ? 0 : spread);
  }

  /** All values. */
  List<Integer> all() {
    return IntStream.range(0, width()).boxed().toList();
  }

  /** All values but one. */
  List<Integer> allBut(int value) {
    return IntStream.range(0, width()).filter(other -> other != value).boxed().toList();
  }

  private static double products(List<double[]> rows, List<Sample> columns, int first, int second) {
    if (columns.get(first).squares() == 0 || columns.get(second).squares() == 0) {
      return 0;
    }
    double sum = 0;
    for (double[] row : rows) {
      sum += (row[first] - columns.get(first).mean()) * (row[second] - columns.get(second).mean());
    }
    return sum;
  }

  private static double exact(long n, long first, long second, long product) {
    BigInteger products = BigInteger.valueOf(n).multiply(BigInteger.valueOf(product));
    BigInteger means = BigInteger.valueOf(first).multiply(BigInteger.valueOf(second));
    return products.subtract(means).doubleValue() / n;
  }
}
