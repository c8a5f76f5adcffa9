package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.core.population.SegmentKey;

/**
 * A part of a partition: the finest group of people that anything is published about.
 *
 * @param number from 1, in the order of the paths
 * @param path the divisions that lead to it; empty when the partition has one part
 * @param n respondents, at least <i>k</i>
 * @param invited N; may be below n where people corrected their own values
 * @param values for each key of the split order, all values that people in this part have
 * @param units the units in which people of this part sit; empty in <i>wie</i>, which shows no unit
 *     beyond its split order
 */
public record Part(
    int number,
    List<Step> path,
    int n,
    int invited,
    Map<SegmentKey, SortedSet<String>> values,
    SortedSet<String> units) {

  /** Copy the collections. */
  public Part {
    path = List.copyOf(path);
    Map<SegmentKey, SortedSet<String>> copies = new EnumMap<>(SegmentKey.class);
    values.forEach(
        (key, codes) -> copies.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(codes))));
    values = Collections.unmodifiableMap(copies);
    units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
  }

  /**
   * The values of a key that occur in this part; empty when the partition does not know the key.
   */
  public SortedSet<String> values(SegmentKey key) {
    return values.getOrDefault(key, Collections.emptySortedSet());
  }
}
