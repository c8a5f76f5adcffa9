package nl.peilstok.analytics.tally;

import java.util.Arrays;
import java.util.List;
import nl.peilstok.analytics.tally.Scoring.Scored;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;

/** Where kennis, houding and gedrag are counted together. */
final class DimensionSlots {
  private static final List<String> IDS =
      List.of(Dimension.KENNIS.code(), Dimension.HOUDING.code(), Dimension.GEDRAG.code());

  static final int WIDTH = ProductSlots.width(IDS.size());

  private final int[] scales;
  private final ProductSlots slots;

  DimensionSlots(List<Scale> all, int offset) {
    List<String> ids = all.stream().map(Scale::id).toList();
    this.scales = IDS.stream().mapToInt(ids::indexOf).toArray();
    this.slots = new ProductSlots(IDS.size(), offset);
  }

  /** Count; an instrument that lacks a dimension has nobody with all three. */
  void count(Scored scored, long[] counters) {
    if (Arrays.stream(scales).anyMatch(scale -> scale < 0)) {
      return;
    }
    long[] all = new long[scored.people()];
    Arrays.fill(all, 1);
    for (int scale : scales) {
      Masks.narrow(all, scored.scale(scale).valid());
    }
    long[][] scores = new long[scales.length][];
    for (int index = 0; index < scales.length; index++) {
      scores[index] = Masks.only(all, scored.scale(scales[index]).scores());
    }
    slots.count(all, scores, counters);
  }

  DimensionMoments moments(long[] counters) {
    return new DimensionMoments(slots.products(counters));
  }
}
