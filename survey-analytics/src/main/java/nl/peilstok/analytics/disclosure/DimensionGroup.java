package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.tally.DimensionMoments;

/**
 * How kennis, houding and gedrag go together among the people of a union of parts.
 *
 * @param parts numbers of the parts, of one partition
 * @param moments of at least 30 people, and at least <i>k</i>
 */
public record DimensionGroup(SortedSet<Integer> parts, DimensionMoments moments) {

  /** Copy the numbers. */
  public DimensionGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }
}
