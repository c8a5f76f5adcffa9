package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;

/**
 * Rows of several waves as coarse as it takes to be the same values in all of them.
 *
 * <p>Each wave is proved by itself and merges what it must. What one wave shows as one is shown as
 * one of the others too, or a change of the merging would look like a change of people.
 *
 * @param waves the rows of each wave; a wave that knows nothing of the key has none
 */
record JointRows(List<List<Cluster<String>>> waves) {

  /** Copy the lists. */
  JointRows {
    waves = waves.stream().map(List::copyOf).toList();
  }

  /** The fewest values that hold this one and can be shown by each wave; empty for an unknown. */
  Optional<SortedSet<String>> values(String value) {
    SortedSet<String> values = new TreeSet<>(List.of(value));
    int size = 0;
    boolean known = false;
    while (values.size() > size) {
      size = values.size();
      for (List<Cluster<String>> rows : waves) {
        for (Cluster<String> row : touched(rows, List.copyOf(values))) {
          values.addAll(row.cells());
          known = true;
        }
      }
    }
    return known ? Optional.of(values) : Optional.empty();
  }

  /** All values, in groups that each wave can show. */
  List<SortedSet<String>> groups() {
    List<SortedSet<String>> groups = new ArrayList<>();
    SortedSet<String> seen = new TreeSet<>();
    for (List<Cluster<String>> rows : waves) {
      for (Cluster<String> row : rows) {
        if (seen.addAll(row.cells())) {
          values(row.cells().getFirst())
              .ifPresent(
                  group -> {
                    seen.addAll(group);
                    groups.add(group);
                  });
        }
      }
    }
    return groups;
  }

  /** The numbers of a wave's parts with these values; empty where it has none of them. */
  SortedSet<Integer> parts(int wave, Collection<String> values) {
    SortedSet<Integer> parts = new TreeSet<>();
    touched(waves.get(wave), values).forEach(row -> parts.addAll(row.parts()));
    return parts;
  }

  /** Those of these values that a wave knows. */
  SortedSet<String> cells(int wave, Collection<String> values) {
    SortedSet<String> cells = new TreeSet<>();
    touched(waves.get(wave), values).forEach(row -> cells.addAll(row.cells()));
    return cells;
  }

  private static List<Cluster<String>> touched(
      List<Cluster<String>> rows, Collection<String> values) {
    return rows.stream().filter(row -> row.cells().stream().anyMatch(values::contains)).toList();
  }
}
