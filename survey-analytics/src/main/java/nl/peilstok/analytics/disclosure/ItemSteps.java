package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.peilstok.analytics.tally.ItemCategories;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.instrument.Item;

/**
 * The steps in which an item's answers are told.
 *
 * <p>Coarse: a Likert item in 1–2, 3, 4–5; a mark in 1–5, 6–7, 8–10; a knowledge item in right and
 * wrong; what has no order, or three steps already, as it is.
 */
public final class ItemSteps {
  private ItemSteps() {}

  /** The categories of {@link ItemCategories} that make up each step, in order. */
  public static List<List<String>> of(Item item, Resolution resolution) {
    List<String> all = ItemCategories.of(item);
    if (resolution == Resolution.FULL) {
      return singly(all);
    }
    return switch (item) {
      case Item.Likert _ -> List.of(all.subList(0, 2), all.subList(2, 3), all.subList(3, 5));
      case Item.Mark _ -> List.of(all.subList(0, 5), all.subList(5, 7), all.subList(7, 10));
      case Item.Knowledge knowledge ->
          List.of(
              List.of(knowledge.right()),
              all.stream().filter(option -> !option.equals(knowledge.right())).toList());
      case Item.SingleChoice _, Item.MultipleChoice _, Item.Term _, Item.Open _ -> singly(all);
    };
  }

  /** Nobody's counts, in all categories. */
  static ItemCounts none(Item item) {
    return new ItemCounts(Collections.nCopies(ItemCategories.of(item).size(), 0L), 0, 0, 0, 0);
  }

  /** Add full counts up to the steps of a resolution. */
  static ItemCounts counts(Item item, Resolution resolution, ItemCounts full) {
    List<String> categories = ItemCategories.of(item);
    List<Long> sums = new ArrayList<>();
    for (List<String> step : of(item, resolution)) {
      sums.add(
          step.stream()
              .mapToLong(category -> full.answers().get(categories.indexOf(category)))
              .sum());
    }
    return new ItemCounts(sums, full.answered(), full.dontKnow(), full.missing(), full.notAsked());
  }

  private static List<List<String>> singly(List<String> categories) {
    return categories.stream().map(List::of).toList();
  }
}
