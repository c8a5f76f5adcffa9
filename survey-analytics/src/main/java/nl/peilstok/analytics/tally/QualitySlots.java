package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;

/** Where signs of careless or incomplete answering are counted. */
final class QualitySlots {
  static final int WIDTH = 7;

  /** One in so many of the asked items, at the end, must be open for a break-off. */
  private static final int LAST_PART = 4;

  private final List<ItemCode> inOrder;
  private final List<ItemCode> likerts;
  private final int offset;

  QualitySlots(Instrument instrument, Coding coding, int offset) {
    this.inOrder = shown(instrument, coding);
    this.likerts = inOrder.stream().filter(code -> code.item() instanceof Item.Likert).toList();
    this.offset = offset;
  }

  /** In the order of the pages; what stands on no page comes last. */
  private static List<ItemCode> shown(Instrument instrument, Coding coding) {
    List<String> placed =
        instrument.pages().stream().flatMap(page -> page.items().stream()).toList();
    List<ItemCode> shown = new ArrayList<>();
    placed.stream()
        .filter(coding.byId()::containsKey)
        .forEach(id -> shown.add(Objects.requireNonNull(coding.byId().get(id))));
    coding.items().stream().filter(code -> !placed.contains(code.item().id())).forEach(shown::add);
    return List.copyOf(shown);
  }

  void count(Block block, long[] counters) {
    counters[offset] += block.size();
    countStraightLiners(block, counters);
    countOpen(block, counters);
  }

  DataQuality quality(long[] counters) {
    return new DataQuality(
        counters[offset],
        counters[offset + 1],
        counters[offset + 2],
        counters[offset + 3],
        new DataQuality.Answers(counters[offset + 4], counters[offset + 5], counters[offset + 6]));
  }

  private void countStraightLiners(Block block, long[] counters) {
    int[] answered = new int[block.size()];
    int[] reversed = new int[block.size()];
    int[] steps = new int[block.size()];
    for (ItemCode likert : likerts) {
      int turned =
          likert.item() instanceof Item.Likert(_, _, boolean isReversed, _) && isReversed ? 1 : 0;
      int[] codes = block.field(likert.field());
      for (int person = 0; person < answered.length; person++) {
        int given = likert.isAnswer(codes[person]) ? 1 : 0;
        answered[person] += given;
        reversed[person] += given & turned;
        steps[person] |= given << codes[person];
      }
    }
    for (int person = 0; person < answered.length; person++) {
      boolean both = reversed[person] > 0 && reversed[person] < answered[person];
      boolean enough = answered[person] >= DataQuality.FEWEST_ANSWERS;
      counters[offset + 1] += both && enough && Integer.bitCount(steps[person]) == 1 ? 1 : 0;
    }
  }

  private void countOpen(Block block, long[] counters) {
    int[] asked = new int[block.size()];
    int[] missing = new int[block.size()];
    int[] trailing = new int[block.size()];
    for (ItemCode item : inOrder) {
      counters[offset + 6] += dontKnow(item, block);
      int[] codes = block.field(item.field());
      for (int person = 0; person < asked.length; person++) {
        // Missing is the highest code and not asked is 0, so that signs tell them without a branch.
        int wasAsked = Integer.signum(codes[person]);
        int open = 1 - Integer.signum(item.missing() - codes[person]);
        asked[person] += wasAsked;
        missing[person] += open;
        trailing[person] = (open * (trailing[person] + 1)) + ((1 - wasAsked) * trailing[person]);
      }
    }
    for (int person = 0; person < asked.length; person++) {
      boolean left = trailing[person] > 0 && LAST_PART * trailing[person] >= asked[person];
      counters[offset + 2] += left ? 1 : 0;
      counters[offset + 3] += 2 * missing[person] > asked[person] ? 1 : 0;
      counters[offset + 4] += asked[person];
      counters[offset + 5] += missing[person];
    }
  }

  private static int dontKnow(ItemCode item, Block block) {
    int[] codes = block.field(item.field());
    int people = 0;
    for (int person = 0; person < block.size(); person++) {
      people += codes[person] == item.dontKnow() ? 1 : 0;
    }
    return people;
  }
}
