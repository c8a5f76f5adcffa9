package nl.peilstok.api.result.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.peilstok.analytics.disclosure.ItemSteps;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Resolution;
import nl.peilstok.analytics.insight.ItemShares;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.result.StepNames;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Gap;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.PublishedGroups.Group;
import nl.peilstok.api.result.export.PublishedGroups.Sort;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Wording;

/**
 * The columns of one item: the share of each step, of <i>weet ik niet</i> and of those who left it
 * open.
 *
 * <p>All steps stand apart for everybody and by directorate; smaller groups have coarse steps, in
 * columns of their own.
 */
final class ItemColumns {
  private static final Kind PERCENT = new Kind.Figures(0);

  private final Item item;
  private final List<List<String>> steps = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<Partition, Map<SortedSet<Integer>, List<ItemShares>>> shares =
      new EnumMap<>(Partition.class);
  private final List<ItemShares> everybody;

  private ItemColumns(Publication publication, Item item) {
    this.item = item;
    for (Resolution resolution : Resolution.values()) {
      ItemSteps.of(item, resolution).stream()
          .filter(step -> !steps.contains(step))
          .forEach(steps::add);
    }
    for (Partition partition : Partition.values()) {
      shares.put(partition, ItemShares.byGroup(publication, partition, item));
    }
    everybody = ItemShares.ofAll(publication, item);
  }

  static ItemColumns of(Publication publication, Item item, VariableNames names) {
    ItemColumns own = new ItemColumns(publication, item);
    for (List<String> step : own.steps) {
      own.column(names, "s" + String.join("_", step), StepNames.of(item, step));
    }
    own.column(names, "dontknow", new Wording("weet ik niet", "don’t know"));
    own.column(names, "missing", new Wording("opengelaten", "left open"));
    return own;
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** The cells of a group, in the order of the columns. */
  List<Cell> cells(Group group) {
    List<ItemShares> found =
        group.sort() == Sort.EVERYBODY
            ? everybody
            : shares
                .getOrDefault(group.partition(), Map.of())
                .getOrDefault(group.parts(), List.of());
    List<Cell> cells = new ArrayList<>();
    for (List<String> step : steps) {
      cells.add(share(found, step));
    }
    cells.add(found.isEmpty() ? none() : cell(found.getFirst().dontKnow()));
    cells.add(found.isEmpty() ? none() : cell(found.getFirst().missing()));
    return cells;
  }

  private void column(VariableNames names, String what, Wording step) {
    Wording text = item.question().text();
    columns.add(
        new Column(
            names.name("item", item.id(), what),
            new Wording("% " + step.nl() + ": " + text.nl(), "% " + step.en() + ": " + text.en()),
            PERCENT,
            Optional.of(text)));
  }

  private static Cell share(List<ItemShares> found, List<String> step) {
    return found.stream()
        .flatMap(one -> one.steps().stream())
        .filter(share -> share.categories().equals(step))
        .findFirst()
        .map(share -> cell(share.percent()))
        .orElse(none());
  }

  private static Cell cell(Figure<Integer> percent) {
    return switch (percent) {
      case Figure.Computed<Integer>(Integer found) -> new Cell.Value(found);
      case Figure.NotComputable<Integer>(var reason) -> new Cell.Missing(TableWriting.gap(reason));
    };
  }

  private static Cell none() {
    return new Cell.Missing(Gap.ELSEWHERE);
  }
}
