package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.statistics.Covariances;

/**
 * Sums, squares and products of several integer variables over the same people; exact.
 *
 * <p>They are what means, covariances and correlations need, and can be added up.
 *
 * @param n the people of whom all variables are known
 * @param sums of each variable
 * @param products of each pair, squares among them: 1·1, 1·2, …, 1·m, 2·2, 2·3 and so on
 */
public record CrossProducts(long n, List<Long> sums, List<Long> products) {

  /** Copy and check the sizes. */
  public CrossProducts {
    sums = List.copyOf(sums);
    products = List.copyOf(products);
    if (products.size() != pairs(sums.size())) {
      throw new IllegalArgumentException("products of another number of variables");
    }
  }

  /** Nobody's: the neutral element of {@link #plus}. */
  public static CrossProducts none(int variables) {
    List<Long> sums = new ArrayList<>();
    List<Long> products = new ArrayList<>();
    for (int first = 0; first < variables; first++) {
      sums.add(0L);
      for (int second = first; second < variables; second++) {
        products.add(0L);
      }
    }
    return new CrossProducts(0, sums, products);
  }

  /** How many pairs there are, each variable with itself among them. */
  static int pairs(int variables) {
    return variables * (variables + 1) / 2;
  }

  /** How many variables there are. */
  public int variables() {
    return sums.size();
  }

  /** The sum of a variable; they count from 0. */
  public long sum(int variable) {
    return sums.get(variable);
  }

  /** The sum of the products of two variables, in either order; of squares when they are one. */
  public long product(int one, int other) {
    int first = Math.min(one, other);
    int before = pairs(sums.size()) - pairs(sums.size() - first);
    return products.get(before + Math.max(one, other) - first);
  }

  /** What means, reliability and correlations are computed from. */
  public Covariances covariances() {
    List<List<Long>> table = new ArrayList<>();
    for (int first = 0; first < variables(); first++) {
      List<Long> line = new ArrayList<>();
      for (int second = 0; second < variables(); second++) {
        line.add(product(first, second));
      }
      table.add(line);
    }
    return Covariances.of(n, sums, table);
  }

  /** Both together, of the same variables; overflow is an {@link ArithmeticException}. */
  public CrossProducts plus(CrossProducts other) {
    if (other.variables() != variables()) {
      throw new IllegalArgumentException("products of other variables");
    }
    return new CrossProducts(
        Math.addExact(n, other.n), plus(sums, other.sums), plus(products, other.products));
  }

  private static List<Long> plus(List<Long> some, List<Long> others) {
    List<Long> sums = new ArrayList<>();
    for (int index = 0; index < some.size(); index++) {
      sums.add(Math.addExact(some.get(index), others.get(index)));
    }
    return sums;
  }
}
