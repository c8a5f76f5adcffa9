package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.analytics.insight.HeatMap.Cell;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.training.Audience;

/**
 * A published group that trainings can be aimed at.
 *
 * @param cells its roles and doelgroepen; a key that the wave does not split by has no value
 * @param people how many they are
 */
public record TargetGroup(SortedSet<Cell> cells, ShownGroup people) {

  /** Copy the cells. */
  public TargetGroup {
    cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
  }

  /** How many people a training would be for: everybody in the group, asked or not. */
  public int headcount() {
    return people.invited();
  }

  /** Whether everybody in the group may come. */
  public boolean fits(Audience audience) {
    return cells.stream().allMatch(cell -> audience.admits(cell.row(), cell.column()));
  }

  /** The codes of its cells, as {@code role/doelgroep}. */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    cells.forEach(cell -> codes.add(cell.row() + "/" + cell.column()));
    return codes;
  }

  /** The finest groups that are shown for all scales of one theme, everybody once. */
  static List<TargetGroup> of(Publication publication, List<Scale> scales) {
    Parts parts = new Parts(publication, Partition.WIE, scales.stream().map(Scale::id).toList());
    HeatMapAxes axes =
        new HeatMapAxes(
            new SegmentNames(publication.segments()), SegmentKey.ROLE, SegmentKey.DOELGROEP);
    boolean named =
        publication.segments().who().containsAll(List.of(SegmentKey.ROLE, SegmentKey.DOELGROEP));
    List<TargetGroup> groups = new ArrayList<>();
    for (Cluster<Cell> row : parts.rows(TargetGroup::cells)) {
      ShownGroup people =
          named ? parts.shown(row.parts(), axes.name(row.cells())) : parts.shown(row.parts());
      groups.add(new TargetGroup(row.cells(), people));
    }
    return groups;
  }

  private static Set<Cell> cells(Part part) {
    Set<Cell> cells = new TreeSet<>();
    for (String role : orNone(part.values(SegmentKey.ROLE))) {
      orNone(part.values(SegmentKey.DOELGROEP))
          .forEach(doelgroep -> cells.add(new Cell(role, doelgroep)));
    }
    return cells;
  }

  private static Set<String> orNone(SortedSet<String> values) {
    return values.isEmpty() ? Set.of(SegmentPlan.NONE) : values;
  }
}
