package nl.peilstok.api.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Language;

/**
 * A heat map as a table: cells of one group share a mark, and no line stands between them.
 *
 * @param columns names
 */
public record HeatGrid(List<String> columns, List<Row> rows) {
  private static final int LETTERS = 26;

  /** Copy the lists. */
  public HeatGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row with a cell for each column. */
  public record Row(String name, List<Cell> cells) {

    /** Copy the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Where a row and a column meet.
   *
   * @param group empty where nobody is
   * @param mark the letter that cells of one merged group share; empty for a group of one cell
   */
  public record Cell(
      Optional<HeatMap.Group> group, String mark, boolean joinsRight, boolean joinsBelow) {

    /** The score; empty where there is none. */
    public Optional<Estimate> estimate() {
      return group.flatMap(found -> found.score().found());
    }

    /** Why there is no score; empty where there is one, or nobody. */
    String reason() {
      return group
          .flatMap(
              found ->
                  found.score() instanceof Figure.NotComputable<Estimate>(var reason)
                      ? Optional.of(Codes.of(reason))
                      : Optional.empty())
          .orElse("");
    }

    int n() {
      return group.map(found -> found.people().n()).orElse(0);
    }

    /** Whether the group has more cells. */
    public boolean merged() {
      return !mark.isEmpty();
    }

    /** The classes of the cell, which draw the group as one. */
    String classes() {
      return "peilstok-heat__cell"
          + (joinsRight ? " peilstok-heat__cell--joins-right" : "")
          + (joinsBelow ? " peilstok-heat__cell--joins-below" : "")
          + estimate().map(found -> " " + HeatColour.of(found.mean()).ink()).orElse("");
    }
  }

  static HeatGrid of(HeatMap map, Language language) {
    Map<HeatMap.Cell, HeatMap.Group> groups = new HashMap<>();
    map.groups().forEach(group -> group.cells().forEach(cell -> groups.put(cell, group)));
    Map<HeatMap.Group, String> marks = marks(map);
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < map.rows().size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < map.columns().size(); column++) {
        Optional<HeatMap.Group> group = at(map, groups, row, column);
        cells.add(
            new Cell(
                group,
                group.map(found -> marks.getOrDefault(found, "")).orElse(""),
                group.isPresent() && group.equals(at(map, groups, row, column + 1)),
                group.isPresent() && group.equals(at(map, groups, row + 1, column))));
      }
      rows.add(new Row(map.rows().get(row).name().in(language), cells));
    }
    List<String> columns =
        map.columns().stream().map(column -> column.name().in(language)).toList();
    return new HeatGrid(columns, rows);
  }

  /** A letter for each group of several cells, in the order of the groups. */
  static Map<HeatMap.Group, String> marks(HeatMap map) {
    Map<HeatMap.Group, String> marks = new HashMap<>();
    for (HeatMap.Group group : map.groups()) {
      if (!group.isAlone()) {
        marks.put(group, letter(marks.size()));
      }
    }
    return marks;
  }

  private static String letter(int number) {
    String letter = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? letter : letter(number / LETTERS - 1) + letter;
  }

  private static Optional<HeatMap.Group> at(
      HeatMap map, Map<HeatMap.Cell, HeatMap.Group> groups, int row, int column) {
    if (row >= map.rows().size() || column >= map.columns().size()) {
      return Optional.empty();
    }
    HeatMap.Cell cell =
        new HeatMap.Cell(map.rows().get(row).code(), map.columns().get(column).code());
    return Optional.ofNullable(groups.get(cell));
  }
}
