package nl.peilstok.analytics.tally;

import nl.peilstok.analytics.tally.Coding.CertaintyCode;

/** Where the certainty of answers to one knowledge item is counted. */
final class CertaintySlots {
  static final int WIDTH = 3;

  private static final int FULL = 100;

  private final CertaintyCode certainty;
  private final int offset;

  CertaintySlots(CertaintyCode certainty, int offset) {
    this.certainty = certainty;
    this.offset = offset;
  }

  String id() {
    return certainty.knowledge().id();
  }

  void count(Block block, long[] counters) {
    int[] codes = block.field(certainty.item().field());
    int[] sure = block.field(certainty.field());
    int right = certainty.right();
    for (int person = 0; person < block.size(); person++) {
      if (sure[person] > 0) {
        count(sure[person] - 1, codes[person] == right, counters);
      }
    }
  }

  CertaintyCounts counts(long[] counters) {
    return new CertaintyCounts(counters[offset], counters[offset + 1], counters[offset + 2]);
  }

  private void count(int percentage, boolean right, long[] counters) {
    int distance = right ? FULL - percentage : percentage;
    counters[offset]++;
    counters[offset + 1] += (long) distance * distance;
    counters[offset + 2] += !right && percentage >= CertaintyCounts.CONFIDENT ? 1 : 0;
  }
}
