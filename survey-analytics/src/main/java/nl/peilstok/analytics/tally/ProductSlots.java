package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;

/** Where sums and products of several variables are counted, over people who have all of them. */
final class ProductSlots {
  private final int variables;
  private final int offset;

  ProductSlots(int variables, int offset) {
    this.variables = variables;
    this.offset = offset;
  }

  static int width(int variables) {
    return 1 + variables + CrossProducts.pairs(variables);
  }

  /**
   * Count people.
   *
   * @param all 1 for who has all variables, 0 for others
   * @param values by variable and person; 0 for people who do not have all
   */
  void count(long[] all, long[][] values, long[] counters) {
    counters[offset] += Sums.of(all);
    int product = offset + 1 + variables;
    for (int first = 0; first < variables; first++) {
      counters[offset + 1 + first] += Sums.of(values[first]);
      for (int second = first; second < variables; second++) {
        counters[product] += Sums.ofProducts(values[first], values[second], all.length);
        product++;
      }
    }
  }

  CrossProducts products(long[] counters) {
    List<Long> sums = new ArrayList<>();
    List<Long> products = new ArrayList<>();
    for (int index = 0; index < variables; index++) {
      sums.add(counters[offset + 1 + index]);
    }
    for (int index = 0; index < CrossProducts.pairs(variables); index++) {
      products.add(counters[offset + 1 + variables + index]);
    }
    return new CrossProducts(counters[offset], sums, products);
  }
}
