package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.statistics.Moments;

/**
 * The scores on one scale of a union of parts.
 *
 * @param parts numbers of the parts, of one partition
 * @param scores the valid scores, at least <i>k</i>, in hundredths of a point (0–10,000)
 */
public record ScaleGroup(SortedSet<Integer> parts, Moments scores) {

  /** Copy the numbers. */
  public ScaleGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }
}
