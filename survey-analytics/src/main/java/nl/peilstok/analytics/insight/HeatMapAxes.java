package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.analytics.insight.HeatMap.Cell;
import nl.peilstok.analytics.insight.HeatMap.Value;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;

/** The two keys of a heat map and the names along them. */
record HeatMapAxes(SegmentNames names, SegmentKey rowKey, SegmentKey columnKey) {

  Set<Cell> cells(Part part) {
    Set<Cell> cells = new TreeSet<>();
    for (String row : part.values(rowKey)) {
      part.values(columnKey).forEach(column -> cells.add(new Cell(row, column)));
    }
    return cells;
  }

  List<Value> values(Publication publication, SegmentKey key) {
    SortedSet<String> codes = new TreeSet<>();
    publication.parts(Partition.WIE).forEach(part -> codes.addAll(part.values(key)));
    return codes.stream()
        .map(code -> new Value(code, wording(language -> names.name(key, code, language))))
        .toList();
  }

  /** 'Row × column', rows with the same columns together. */
  Wording name(SortedSet<Cell> cells) {
    return wording(language -> name(cells, language));
  }

  private String name(SortedSet<Cell> cells, Language language) {
    Set<SortedSet<String>> patterns = new LinkedHashSet<>();
    cells.forEach(cell -> patterns.add(columns(cells, cell.row())));
    List<String> blocks = new ArrayList<>();
    for (SortedSet<String> columns : patterns) {
      List<String> rows =
          cells.stream()
              .map(Cell::row)
              .distinct()
              .filter(row -> columns(cells, row).equals(columns))
              .toList();
      blocks.add(list(rowKey, rows, language) + " × " + list(columnKey, columns, language));
    }
    String joined = String.join("; ", blocks);
    String together = language == Language.NL ? " samen" : " together";
    return cells.size() == 1 ? joined : joined + together;
  }

  private String list(SegmentKey key, Collection<String> codes, Language language) {
    return SegmentNames.list(
        codes.stream().map(code -> names.name(key, code, language)).toList(), language);
  }

  private static SortedSet<String> columns(SortedSet<Cell> cells, String row) {
    SortedSet<String> columns = new TreeSet<>();
    cells.stream()
        .filter(cell -> cell.row().equals(row))
        .forEach(cell -> columns.add(cell.column()));
    return columns;
  }

  private static Wording wording(Function<Language, String> name) {
    return new Wording(name.apply(Language.NL), name.apply(Language.EN));
  }
}
