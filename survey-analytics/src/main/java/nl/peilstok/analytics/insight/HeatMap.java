package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;

/**
 * The score on one scale by two keys of <i>wie</i>.
 *
 * <p>A part in several cells makes one group of them. Which cells such a part has people in is
 * known by its rows and columns only, so a group may hold cells that are empty.
 *
 * @param rows all values of the row key, in the order of their codes
 * @param columns all values of the column key, likewise
 * @param groups everybody once; cells that are in no group have no people
 * @param coverage respondents in cells of their own and in merged ones
 */
public record HeatMap(
    String scale,
    SegmentKey rowKey,
    SegmentKey columnKey,
    List<Value> rows,
    List<Value> columns,
    List<Group> groups,
    Coverage coverage) {

  /** Copy the lists. */
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /** A value of a key with its name. */
  public record Value(String code, Wording name) {}

  /** Where a row and a column meet; both are codes. */
  public record Cell(String row, String column) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::row).thenComparing(Cell::column);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** Cells that are shown as one. */
  public record Group(SortedSet<Cell> cells, ShownGroup people, Figure<Estimate> score) {

    /** Copy the cells. */
    public Group {
      cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
    }

    /** Whether this is one cell and nothing else. */
    public boolean isAlone() {
      return cells.size() == 1;
    }
  }

  /**
   * Draw the map.
   *
   * @throws IllegalArgumentException when a key is not in the split order of <i>wie</i>
   */
  public static HeatMap of(
      Publication publication, String scale, SegmentKey rowKey, SegmentKey columnKey) {
    List<SegmentKey> order = publication.segments().who();
    if (!order.contains(rowKey) || !order.contains(columnKey)) {
      throw new IllegalArgumentException("keys of the split order of wie only: " + order);
    }
    HeatMapAxes axes = new HeatMapAxes(new SegmentNames(publication.segments()), rowKey, columnKey);
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale));
    List<Group> groups = new ArrayList<>();
    for (Cluster<Cell> cluster : parts.rows(axes::cells)) {
      ShownGroup people = parts.shown(cluster.parts(), axes.name(cluster.cells()));
      groups.add(new Group(cluster.cells(), people, parts.estimate(cluster.parts(), scale)));
    }
    return new HeatMap(
        scale,
        rowKey,
        columnKey,
        axes.values(publication, rowKey),
        axes.values(publication, columnKey),
        groups,
        coverage(groups));
  }

  private static Coverage coverage(List<Group> groups) {
    int alone = groups.stream().filter(Group::isAlone).mapToInt(group -> group.people().n()).sum();
    int all = groups.stream().mapToInt(group -> group.people().n()).sum();
    return new Coverage(alone, all - alone);
  }
}
