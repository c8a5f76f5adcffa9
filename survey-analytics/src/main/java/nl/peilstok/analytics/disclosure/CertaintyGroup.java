package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.tally.CertaintyCounts;

/**
 * How sure the people of a union of parts were of their answers to one knowledge item.
 *
 * @param parts numbers of the parts, of one partition
 * @param counts of at least <i>k</i> people
 */
public record CertaintyGroup(SortedSet<Integer> parts, CertaintyCounts counts) {

  /** Copy the numbers. */
  public CertaintyGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }
}
