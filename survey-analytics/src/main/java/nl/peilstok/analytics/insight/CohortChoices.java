package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;

/**
 * The cohorts of a wave that can be shown apart, by key.
 *
 * @param key a key with at least two of them
 */
public record CohortChoices(SegmentKey key, List<Choice> choices) {

  /** Copy the list. */
  public CohortChoices {
    choices = List.copyOf(choices);
  }

  /**
   * People who can be chosen.
   *
   * @param cohort one of their values
   * @param values all of them
   */
  public record Choice(Cohort cohort, SortedSet<String> values, Wording name) {

    /** Whether people who are asked for stand in it. */
    public boolean holds(Cohort asked) {
      return asked.key() == cohort.key() && values.contains(asked.value());
    }
  }

  /** What can be chosen in a wave. */
  public static List<CohortChoices> of(Publication publication) {
    List<CohortChoices> all = new ArrayList<>();
    for (SegmentKey key : SegmentKey.values()) {
      CohortMap.of(publication, key)
          .map(map -> new CohortChoices(key, choices(key, map)))
          .filter(choices -> choices.choices().size() > 1)
          .ifPresent(all::add);
    }
    return all;
  }

  /** All values of a key that the people of a group have; none where the wave has no such key. */
  public static SortedSet<String> values(
      Publication publication, SegmentKey key, ShownGroup group) {
    return CohortMap.of(publication, key)
        .filter(map -> map.partition() == group.partition())
        .map(map -> map.values(group.parts()))
        .orElseGet(TreeSet::new);
  }

  private static List<Choice> choices(SegmentKey key, CohortMap map) {
    List<Choice> choices = new ArrayList<>();
    for (Cluster<String> row : map.rows()) {
      choices.add(
          new Choice(new Cohort(key, row.cells().getFirst()), row.cells(), map.name(row.cells())));
    }
    return choices;
  }
}
