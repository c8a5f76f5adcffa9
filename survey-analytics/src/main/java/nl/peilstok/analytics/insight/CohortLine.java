package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CohortGroup.Side;

/**
 * One cohort in several waves, as finely as every wave that knows it can show it.
 *
 * @param groups in each wave; empty where the wave does not know the cohort
 */
record CohortLine(List<Optional<CohortGroup>> groups) {

  /** Copy the list. */
  CohortLine {
    groups = List.copyOf(groups);
  }

  /** Everybody. */
  static CohortLine whole(List<Publication> waves) {
    return new CohortLine(waves.stream().map(wave -> Optional.of(Comparison.whole(wave))).toList());
  }

  /** The people with one value. */
  static CohortLine of(List<Publication> waves, Cohort cohort) {
    List<Optional<CohortMap>> maps =
        waves.stream().map(wave -> CohortMap.of(wave, cohort.key())).toList();
    JointRows rows =
        new JointRows(
            maps.stream().map(map -> map.map(CohortMap::rows).orElse(List.of())).toList());
    SortedSet<String> values = rows.values(cohort.value()).orElseGet(TreeSet::new);
    List<Optional<CohortGroup>> groups = new ArrayList<>();
    for (Optional<CohortMap> map : maps) {
      int wave = groups.size();
      SortedSet<String> own = rows.cells(wave, values);
      groups.add(
          map.filter(_ -> !own.isEmpty())
              .map(one -> one.group(Side.GROUP, cohort, rows.parts(wave, values), own)));
    }
    return new CohortLine(groups);
  }

  /** The group in a wave. */
  Optional<CohortGroup> group(int wave) {
    return groups.get(wave);
  }
}
