package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;

/**
 * A unit and what lies right below it, as unions of parts of <i>waar</i> that hold whole units.
 *
 * @param own the smallest such union that holds the unit
 * @param below everybody of the unit once, by the units right below it, in the order of the tree;
 *     people who sit in the unit itself stand under its own code
 */
public record UnitView(String unit, Group own, List<Group> below) {

  /** Copy the list. */
  public UnitView {
    below = List.copyOf(below);
  }

  /**
   * Units that are shown as one.
   *
   * @param units codes: the unit that is viewed, or units right below it, or its own code for the
   *     people who sit in it
   * @param beyond codes of the units outside the viewed unit with which they were merged
   * @param scores by scale id, in the order asked
   * @param standings among the groups below the same unit, by scale id; empty for the unit itself
   */
  public record Group(
      SortedSet<String> units,
      SortedSet<String> beyond,
      ShownGroup people,
      Map<String, Figure<Estimate>> scores,
      Map<String, Figure<Standing>> standings) {

    /** Copy the collections. */
    public Group {
      units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
      beyond = Collections.unmodifiableSortedSet(new TreeSet<>(beyond));
      scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
      standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /** Whether this is exactly one unit. */
    public boolean isExact() {
      return units.size() == 1 && beyond.isEmpty();
    }
  }

  /**
   * View a unit of any level, the organisation included.
   *
   * @param scales the scales to show beside one another; each may merge further, so fewer scales
   *     can mean finer groups
   * @return empty when nobody sits in the unit, or there is no such unit
   */
  public static Optional<UnitView> of(Publication publication, List<String> scales, String unit) {
    Parts parts = new Parts(publication, Partition.WAAR, scales);
    UnitMap whole = UnitMap.whole(publication, unit);
    Optional<Group> own =
        parts.rows(whole::cells).stream()
            .filter(whole::touches)
            .findFirst()
            .map(row -> group(parts, whole, row, Map.of()));
    UnitMap divided = UnitMap.below(publication, unit);
    List<Cluster<String>> rows =
        parts.rows(divided::cells).stream()
            .filter(divided::touches)
            .sorted(Comparator.comparingInt(divided::position))
            .toList();
    List<Group> below = new ArrayList<>();
    for (Map<String, Figure<Standing>> standings : standings(parts, scales, rows)) {
      below.add(group(parts, divided, rows.get(below.size()), standings));
    }
    return own.map(group -> new UnitView(unit, group, below));
  }

  private static Group group(
      Parts parts, UnitMap map, Cluster<String> row, Map<String, Figure<Standing>> standings) {
    return new Group(
        map.inside(row),
        map.beyond(row),
        parts.shown(row.parts(), map.name(row)),
        parts.estimates(row.parts()),
        standings);
  }

  /** For each row its standing among the rows, by scale. */
  private static List<Map<String, Figure<Standing>>> standings(
      Parts parts, List<String> scales, List<Cluster<String>> rows) {
    List<Map<String, Figure<Standing>>> standings = new ArrayList<>();
    rows.forEach(_ -> standings.add(new LinkedHashMap<>()));
    List<SortedSet<Integer>> unions = rows.stream().map(Cluster::parts).toList();
    for (String scale : scales) {
      List<Figure<Standing>> each = parts.standings(unions, scale);
      for (int row = 0; row < each.size(); row++) {
        standings.get(row).put(scale, each.get(row));
      }
    }
    return standings;
  }
}
