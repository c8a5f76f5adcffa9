package nl.peilstok.api.result.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Step;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.result.export.ExportTable.Category;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Gap;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.ExportTable.Row;
import nl.peilstok.api.result.export.PublishedGroups.Group;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.instrument.Wording;

/** Write a publication as a table: a row for each group, columns for scales and items. */
final class TableWriting {
  private static final Kind WHOLE = new Kind.Figures(0);
  private static final Kind POINTS = new Kind.Figures(1);
  private static final Kind DIVISIONS =
      new Kind.Code(
          List.of(
              new Category(0, new Wording("iedereen", "everybody")),
              new Category(1, new Wording("waar mensen werken", "where people work")),
              new Category(2, new Wording("wie mensen zijn", "who people are"))));
  private static final Kind SORTS =
      new Kind.Code(
          List.of(
              new Category(0, new Wording("hele organisatie", "whole organisation")),
              new Category(1, new Wording("kleinste groep die wij tonen", "smallest group shown")),
              new Category(2, new Wording("groepen samen", "groups together"))));
  private static final Kind YES =
      new Kind.Code(
          List.of(
              new Category(0, new Wording("nee", "no")),
              new Category(1, new Wording("ja", "yes"))));

  private final Publication publication;
  private final Language language;
  private final Map<String, String> partNames = new HashMap<>();
  private final VariableNames names = new VariableNames();
  private final List<Column> columns = new ArrayList<>();

  private TableWriting(Publication publication, Language language) {
    this.publication = publication;
    this.language = language;
  }

  /** Everything: groups, scales and items. */
  static ExportTable of(Publication publication, Language language) {
    return new TableWriting(publication, language).table();
  }

  private ExportTable table() {
    groupColumns();
    Instrument instrument = publication.instrument();
    instrument.scales().forEach(scale -> scaleColumns(scale, instrument));
    List<ItemColumns> items = new ArrayList<>();
    for (Item item : instrument.items()) {
      if (!(item instanceof Item.Open)) {
        ItemColumns own = ItemColumns.of(publication, item, names);
        columns.addAll(own.columns());
        items.add(own);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Group group : PublishedGroups.of(publication)) {
      List<Cell> cells = new ArrayList<>(groupCells(group));
      group.overview().scores().values().forEach(score -> cells.addAll(scoreCells(score)));
      items.forEach(item -> cells.addAll(item.cells(group)));
      rows.add(new Row(cells));
    }
    return new ExportTable(columns, rows);
  }

  private void groupColumns() {
    column("division", "Indeling", "Division", DIVISIONS);
    column("sort", "Soort groep", "Kind of group", SORTS);
    column("group", "Groep", "Group", new Kind.Words());
    column("members", "Groepen die hierin zitten", "Groups in it", new Kind.Words());
    column("codes", "Wie erin zitten, in codes", "Who is in it, in codes", new Kind.Words());
    column("n", "Mensen die antwoordden", "People who answered", WHOLE);
    column("invited", "Mensen die mochten meedoen", "People who could take part", WHOLE);
    column(
        "response",
        "Respons in % per vijf punten; leeg boven 95",
        "Response in %; empty above 95",
        WHOLE);
    column("response.over95", "Respons boven 95 %", "Response above 95 %", YES);
  }

  private void scaleColumns(Scale scale, Instrument instrument) {
    Wording name = ScaleNames.of(scale, instrument);
    about(scale, name, "n", "geldige scores", "valid scores", WHOLE);
    about(scale, name, "mean", "gemiddelde 0–100", "mean 0–100", POINTS);
    about(scale, name, "low", "ondergrens (95 %)", "lower bound (95 %)", POINTS);
    about(scale, name, "high", "bovengrens (95 %)", "upper bound (95 %)", POINTS);
    about(scale, name, "sd", "standaardafwijking", "standard deviation", POINTS);
  }

  private void about(Scale scale, Wording name, String what, String nl, String en, Kind kind) {
    Wording label = new Wording(name.nl() + ": " + nl, name.en() + ": " + en);
    columns.add(Column.of(names.name(scale.id(), what), label, kind));
  }

  private void column(String name, String nl, String en, Kind kind) {
    columns.add(Column.of(names.name(name), new Wording(nl, en), kind));
  }

  private List<Cell> groupCells(Group group) {
    ShownGroup people = group.overview().group();
    boolean everybody = group.sort() == PublishedGroups.Sort.EVERYBODY;
    List<Cell> cells = new ArrayList<>();
    cells.add(value(everybody ? 0 : group.partition() == Partition.WAAR ? 1 : 2));
    cells.add(
        value(
            switch (group.sort()) {
              case EVERYBODY -> 0;
              case PART -> 1;
              case MERGED -> 2;
            }));
    cells.add(new Cell.Text(people.name().in(language)));
    cells.add(new Cell.Text(everybody ? "" : members(group)));
    cells.add(new Cell.Text(everybody ? "" : codes(group)));
    cells.add(value(people.n()));
    cells.add(value(people.invited()));
    cells.addAll(response(people.response()));
    return cells;
  }

  private String members(Group group) {
    List<String> members =
        group.parts().stream()
            .map(number -> partNames.computeIfAbsent(key(group, number), _ -> name(group, number)))
            .toList();
    return String.join("; ", members);
  }

  private String name(Group group, int number) {
    return publication.name(group.partition(), Set.of(number)).in(language);
  }

  private static String key(Group group, int number) {
    return group.partition().code() + number;
  }

  /** The ways by which people came into the group: {@code role=a|b & tenure=c / role=d}. */
  private String codes(Group group) {
    return publication.parts(group.partition()).stream()
        .filter(part -> group.parts().contains(part.number()))
        .flatMap(part -> part.paths().stream())
        .map(TableWriting::way)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String way(List<Step> path) {
    return path.stream()
        .map(step -> step.key().code() + "=" + String.join("|", step.values()))
        .collect(Collectors.joining(" & "));
  }

  private static List<Cell> response(Figure<ResponseRate> response) {
    return switch (response) {
      case Figure.NotComputable<ResponseRate> _ ->
          List.of(new Cell.Missing(Gap.NOT_COMPUTABLE), new Cell.Missing(Gap.NOT_COMPUTABLE));
      case Figure.Computed<ResponseRate>(ResponseRate.About(int percent)) ->
          List.of(value(percent), value(0));
      case Figure.Computed<ResponseRate>(ResponseRate.Above95 _) ->
          List.of(new Cell.Missing(Gap.ELSEWHERE), value(1));
    };
  }

  private static List<Cell> scoreCells(Figure<Estimate> score) {
    return switch (score) {
      case Figure.Computed<Estimate>(Estimate estimate) ->
          List.of(
              value(estimate.n()),
              value(estimate.mean()),
              value(estimate.interval().lower()),
              value(estimate.interval().upper()),
              value(estimate.standardDeviation()));
      case Figure.NotComputable<Estimate>(Undefined reason) ->
          Collections.nCopies(5, new Cell.Missing(gap(reason)));
    };
  }

  static Gap gap(Undefined reason) {
    return reason == Undefined.NOT_PUBLISHED ? Gap.TOO_FEW : Gap.NOT_COMPUTABLE;
  }

  private static Cell value(double number) {
    return new Cell.Value(number);
  }
}
