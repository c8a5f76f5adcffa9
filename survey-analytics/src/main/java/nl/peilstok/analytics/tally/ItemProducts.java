package nl.peilstok.analytics.tally;

import java.util.List;

/**
 * How the items of one Likert scale go together, over the people who answered all of them.
 *
 * @param items ids, in the order of the variables
 * @param products of the steps 1–5, reverse-keyed items turned
 */
public record ItemProducts(List<String> items, CrossProducts products) {

  /** Copy the ids. */
  public ItemProducts {
    items = List.copyOf(items);
  }
}
