package nl.peilstok.analytics.tally;

import java.util.Arrays;
import nl.peilstok.analytics.tally.Scoring.Scored;
import nl.peilstok.core.instrument.Scale;

/** Where the items of one Likert scale are counted together. */
final class ItemProductSlots {
  private final Scale scale;
  private final int[] members;
  private final ProductSlots slots;

  /**
   * Prepare.
   *
   * @param members the scale's items, as places among all that are scored
   */
  ItemProductSlots(Scale scale, int[] members, int offset) {
    this.scale = scale;
    this.members = members.clone();
    this.slots = new ProductSlots(members.length, offset);
  }

  static int width(Scale scale) {
    return ProductSlots.width(scale.items().size());
  }

  String id() {
    return scale.id();
  }

  /** Count who answered every item of the scale. */
  void count(Scored scored, long[] counters) {
    long[] complete = new long[scored.people()];
    Arrays.fill(complete, 1);
    for (int member : members) {
      Masks.narrow(complete, scored.item(member).answered());
    }
    long[][] values = new long[members.length][];
    for (int index = 0; index < members.length; index++) {
      values[index] = Masks.only(complete, scored.item(members[index]).values());
    }
    slots.count(complete, values, counters);
  }

  ItemProducts products(long[] counters) {
    return new ItemProducts(scale.items(), slots.products(counters));
  }
}
