package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;

/**
 * A response as a row of small numbers, one per field.
 *
 * <p>The fields whose values are counted one by one come first, item after item; the certainties
 * come last. Open questions have no field.
 */
final class Coding {
  private final List<ItemCode> items = new ArrayList<>();
  private final List<CertaintyCode> certainties = new ArrayList<>();
  private final List<Integer> highest = new ArrayList<>();
  private final int counted;

  Coding(Instrument instrument) {
    for (Item item : instrument.items()) {
      if (!(item instanceof Item.Open)) {
        ItemCode code = new ItemCode(item, highest.size());
        items.add(code);
        highest.addAll(code.highest());
      }
    }
    this.counted = highest.size();
    for (ItemCode code : items) {
      if (code.item() instanceof Item.Knowledge knowledge && knowledge.certainty()) {
        certainties.add(new CertaintyCode(code, knowledge, highest.size()));
        highest.add(CertaintyCode.HIGHEST);
      }
    }
  }

  /** The items that are counted, in the instrument's order. */
  List<ItemCode> items() {
    return items;
  }

  /** The same by id. */
  Map<String, ItemCode> byId() {
    return items.stream().collect(Collectors.toMap(code -> code.item().id(), code -> code));
  }

  List<CertaintyCode> certainties() {
    return certainties;
  }

  /** The highest value of each field. */
  List<Integer> highest() {
    return highest;
  }

  /** How many fields are counted value by value. */
  int counted() {
    return counted;
  }

  /**
   * Code a response.
   *
   * @throws IllegalArgumentException when an answer does not fit its item
   */
  int[] row(Response response) {
    int[] row = new int[highest.size()];
    items.forEach(item -> item.write(response, row));
    certainties.forEach(certainty -> certainty.write(response, row));
    return row;
  }

  /**
   * How sure a person is of an answer: 0 for not said, else the percentage and one.
   *
   * @param item the knowledge item's own code
   * @param field the place of the certainty in a row
   */
  record CertaintyCode(ItemCode item, Item.Knowledge knowledge, int field) {
    static final int HIGHEST = 101;

    private void write(Response response, int[] row) {
      if (response.answers().get(knowledge.id()) instanceof Answer.Guess guess
          && guess.certainty() != null
          && item.isAnswer(row[item.field()])) {
        row[field] = guess.certainty() + 1;
      }
    }

    /** The code of the right option. */
    int right() {
      return item.code(knowledge.right());
    }
  }
}
