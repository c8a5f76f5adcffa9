package nl.peilstok.analytics.tally;

import java.util.List;
import java.util.stream.IntStream;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;

/** The answers that an item offers, in the order in which they are counted. */
public final class ItemCategories {
  private static final int LIKERT_STEPS = 5;
  private static final int MARKS = 10;

  private ItemCategories() {}

  /**
   * The codes: option ids, or the numbers of the steps. A reversed item keeps its own steps.
   *
   * <p><i>Weet ik niet</i>, missing and not asked are counted beside these.
   */
  public static List<String> of(Item item) {
    return switch (item) {
      case Item.Likert _ -> numbers(LIKERT_STEPS);
      case Item.Mark _ -> numbers(MARKS);
      case Item.Knowledge knowledge -> ids(knowledge.options());
      case Item.SingleChoice single -> ids(single.options());
      case Item.MultipleChoice multiple -> ids(multiple.options());
      case Item.Term _ -> ids(Item.Term.STEPS);
      case Item.Open _ -> List.of();
    };
  }

  private static List<String> numbers(int highest) {
    return IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }
}
