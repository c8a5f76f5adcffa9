package nl.peilstok.api.result.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.result.export.ExportTable.Category;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Gap;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.ExportTable.Row;
import nl.peilstok.core.instrument.Wording;

/** A table of three groups with everything that is hard to write. */
final class SmallTable {
  /** Longer than one segment of a text in an SPSS file, and cut nowhere. */
  static final String LONG_NAME = "Team Sociaal Domein én Jeugd; ".repeat(30) + "einde";

  static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

  static final ExportTable TABLE =
      new ExportTable(
          List.of(
              Column.of("division", both("Indeling", "Division"), divisions()),
              Column.of("group", both("Groep", "Group"), new Kind.Words()),
              Column.of("members", both("Leden", "Members"), new Kind.Words()),
              Column.of("n", both("Mensen", "People"), new Kind.Figures(0)),
              Column.of("kennis.mean", both("Kennis: ’t gemiddelde", "Mean"), new Kind.Figures(1)),
              new Column(
                  "item.ww_k.s1",
                  both("% oneens: Ik weet hoe.", "% disagree: I know how."),
                  new Kind.Figures(0),
                  Optional.of(both("Ik weet hoe.", "I know how.")))),
          List.of(
              row(0, "Gemeente Streekdam", "", value(80), value(61.5), value(12)),
              row(1, FORMULA, LONG_NAME, value(20), value(58.5), none(Gap.ELSEWHERE)),
              row(2, "Beleid", "x", value(10), none(Gap.TOO_FEW), none(Gap.NOT_COMPUTABLE))));

  static final ExportAbout ABOUT =
      new ExportAbout(
          "Resultaten van Najaar",
          Instant.parse("2026-11-23T10:00:00Z"),
          "80 van de 120 mensen hebben geantwoord (ongeveer 65 %).",
          List.of("Een score loopt van 0 tot 100. ".repeat(6).strip()),
          List.of("Tel nooit regels van twee soorten op."),
          "Elke getoonde groep heeft minstens 10 antwoorden.",
          Optional.empty(),
          List.of("k=10", "sha256=" + "0".repeat(64)));

  private SmallTable() {}

  private static Kind divisions() {
    return new Kind.Code(
        List.of(
            new Category(0, both("iedereen", "everybody")),
            new Category(1, both("waar", "where")),
            new Category(2, both("wie", "who"))));
  }

  private static Row row(int division, String group, String members, Cell... figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(value(division));
    cells.add(new Cell.Text(group));
    cells.add(new Cell.Text(members));
    cells.addAll(List.of(figures));
    return new Row(cells);
  }

  private static Cell value(double number) {
    return new Cell.Value(number);
  }

  private static Cell none(Gap gap) {
    return new Cell.Missing(gap);
  }

  private static Wording both(String nl, String en) {
    return new Wording(nl, en);
  }
}
