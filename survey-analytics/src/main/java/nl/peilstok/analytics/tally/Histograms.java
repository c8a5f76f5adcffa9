package nl.peilstok.analytics.tally;

import java.util.List;

/**
 * Counters of people and, per counted field, of each value from 1.
 *
 * <p>Counter 0 is the number of people; who has value 0 follows from it.
 */
final class Histograms {
  private final int[] offsets;
  private final int[] highest;
  private final int width;

  Histograms(List<Integer> highest) {
    this.highest = highest.stream().mapToInt(Integer::intValue).toArray();
    this.offsets = new int[this.highest.length];
    int offset = 1;
    for (int field = 0; field < offsets.length; field++) {
      offsets[field] = offset;
      offset += this.highest[field];
    }
    this.width = offset;
  }

  int width() {
    return width;
  }

  /** Count people who stand side by side. */
  void count(Block block, long[] counters) {
    counters[0] += block.size();
    for (int field = 0; field < offsets.length; field++) {
      int[] values = block.field(field);
      for (int person = 0; person < block.size(); person++) {
        if (values[person] > 0) {
          counters[offsets[field] + values[person] - 1]++;
        }
      }
    }
  }

  /** Count people in bit planes. */
  void count(BitPlanes people, long[] counters) {
    counters[0] += people.size();
    for (int field = 0; field < offsets.length; field++) {
      people.count(field, highest[field], counters, offsets[field]);
    }
  }

  long people(long[] counters) {
    return counters[0];
  }

  /** How many have a value of a field, which is at least 1. */
  long count(int field, int value, long[] counters) {
    return counters[offsets[field] + value - 1];
  }
}
