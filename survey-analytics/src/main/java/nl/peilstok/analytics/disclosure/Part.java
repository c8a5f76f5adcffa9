package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * A part of a partition: the finest group of people that anything is published about.
 *
 * @param number from 1, in the order of the paths
 * @param paths the divisions that lead to it, several where groups of the tree were merged; the
 *     first is empty when the partition has one part
 * @param n respondents, at least <i>k</i>
 * @param invited N; may be below n where people corrected their own values
 * @param values for each key of the split order, all values that people were invited with
 * @param units the units in which people of this part were invited; empty in <i>wie</i>, which
 *     shows no unit beyond its split order
 */
public record Part(
    int number,
    List<List<Step>> paths,
    int n,
    int invited,
    Map<SegmentKey, SortedSet<String>> values,
    SortedSet<String> units) {

  /** Copy the collections. */
  public Part {
    paths = paths.stream().map(List::copyOf).toList();
    Map<SegmentKey, SortedSet<String>> copies = new EnumMap<>(SegmentKey.class);
    values.forEach(
        (key, codes) -> copies.put(key, Collections.unmodifiableSortedSet(new TreeSet<>(codes))));
    values = Collections.unmodifiableMap(copies);
    units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
  }

  static Part of(int number, Leaf leaf, Partition partition, SegmentPlan segments) {
    // Values that nobody was invited with would tell of people who corrected theirs.
    List<Cohort> known = leaf.people().stream().filter(one -> one.invited() > 0).toList();
    List<Cohort> people = known.isEmpty() ? leaf.people() : known;
    Map<SegmentKey, SortedSet<String>> present = new EnumMap<>(SegmentKey.class);
    for (SegmentKey key : partition.order(segments)) {
      SortedSet<String> codes = new TreeSet<>();
      people.forEach(cohort -> codes.add(segments.value(key, cohort.segments())));
      present.put(key, codes);
    }
    SortedSet<String> units = new TreeSet<>();
    if (partition == Partition.WAAR) {
      people.forEach(cohort -> units.add(cohort.segments().unit()));
    }
    int invited = leaf.people().stream().mapToInt(Cohort::invited).sum();
    return new Part(number, leaf.paths(), leaf.respondents(), invited, present, units);
  }

  /**
   * The values of a key that occur in this part; empty when the partition does not know the key.
   */
  public SortedSet<String> values(SegmentKey key) {
    return values.getOrDefault(key, Collections.emptySortedSet());
  }
}
