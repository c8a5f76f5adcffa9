package nl.peilstok.analytics.insight;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Wording;

/**
 * A union of published parts, as it is shown.
 *
 * @param parts numbers of the parts
 * @param n respondents
 * @param invited N
 * @param response not computable where nobody was invited
 */
public record ShownGroup(
    Partition partition,
    SortedSet<Integer> parts,
    Wording name,
    int n,
    int invited,
    Figure<ResponseRate> response) {

  /** Copy the numbers. */
  public ShownGroup {
    parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
  }
}
