package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.tally.ItemCounts;

/**
 * The answers to one item of a union of parts.
 *
 * @param parts numbers of the parts, of one partition
 * @param resolution which {@link ItemSteps} the counts are of
 * @param counts in people
 */
public record ItemGroup(SortedSet<Integer> parts, Resolution resolution, ItemCounts counts) {

  /** Copy the numbers. */
  public ItemGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }
}
