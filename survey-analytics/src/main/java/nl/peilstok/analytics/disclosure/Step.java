package nl.peilstok.analytics.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.core.population.SegmentKey;

/**
 * One division on the way from everybody to a part.
 *
 * @param values the values of the key that this way took; several when they were merged
 */
public record Step(SegmentKey key, SortedSet<String> values) {

  /** Copy the values. */
  public Step {
    values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }

  static Step of(SegmentKey key, Collection<String> values) {
    return new Step(key, new TreeSet<>(values));
  }
}
