package nl.peilstok.analytics.tally;

import java.util.Arrays;
import java.util.Map;
import nl.peilstok.core.population.Segments;

/** How often each value of each item occurs in each cell: what every way of counting must give. */
final class ItemTable {
  static final int VALUES = Sample.HIGHEST + 1;

  private final long[] counts = new long[Sample.CELLS * Sample.ITEMS * VALUES];

  /** The product's counters, in this form. */
  static ItemTable of(Map<Segments, long[]> counters, Histograms histograms) {
    ItemTable table = new ItemTable();
    for (int cell = 0; cell < Sample.CELLS; cell++) {
      long[] found = counters.getOrDefault(Sample.cell(cell), new long[histograms.width()]);
      for (int item = 0; item < Sample.ITEMS; item++) {
        for (int value = 1; value <= Sample.HIGHEST; value++) {
          table.counts[place(cell, item, value)] = histograms.count(item, value, found);
        }
      }
    }
    return table;
  }

  static int place(int cell, int item, int value) {
    return (((cell * Sample.ITEMS) + item) * VALUES) + value;
  }

  void put(int cell, int item, int value, long count) {
    counts[place(cell, item, value)] = count;
  }

  long[] counts() {
    return counts;
  }

  boolean isSameAs(ItemTable other) {
    return Arrays.equals(counts, other.counts);
  }
}
