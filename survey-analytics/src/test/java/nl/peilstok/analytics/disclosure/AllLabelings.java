package nl.peilstok.analytics.disclosure;

import java.util.List;

/**
 * Find the smallest support over two partitions by trying every labeling of their parts.
 *
 * <p>A combination gives the parts of <i>waar</i> numbers x and those of <i>wie</i> numbers y, and
 * vanishes in a cell where x = −y. Which cells these are depends only on which of the labels x and
 * −y are equal, so that every division of the parts into classes of one label is tried.
 */
final class AllLabelings {
  private final List<PublishedSets.Crossing> crossings;
  private final int where;
  private final int[] labels;
  private long least = Long.MAX_VALUE;

  private AllLabelings(List<PublishedSets.Crossing> crossings) {
    this.crossings = crossings;
    this.where = 1 + crossings.stream().mapToInt(PublishedSets.Crossing::where).max().orElse(-1);
    int who = 1 + crossings.stream().mapToInt(PublishedSets.Crossing::who).max().orElse(-1);
    this.labels = new int[where + who];
  }

  /** As {@link PublishedSets.SmallestSupport}, of two partitions. */
  static long smallestSupport(List<PublishedSets.Crossing> crossings) {
    AllLabelings labelings = new AllLabelings(crossings);
    labelings.label(0, 0);
    return labelings.least;
  }

  /** Label one part after the other, with a label that is in use or the first that is not. */
  private void label(int part, int used) {
    if (part == labels.length) {
      weigh();
      return;
    }
    for (int label = 0; label <= used; label++) {
      labels[part] = label;
      label(part + 1, Math.max(used, label + 1));
    }
  }

  private void weigh() {
    List<PublishedSets.Crossing> support =
        crossings.stream().filter(one -> labels[one.where()] != labels[where + one.who()]).toList();
    if (!support.isEmpty()) {
      least = Math.min(least, support.stream().mapToLong(one -> one.respondents()).sum());
    }
  }
}
