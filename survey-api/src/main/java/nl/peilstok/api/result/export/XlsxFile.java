package nl.peilstok.api.result.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.print.CellText;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.ExportTable.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Write the table as a workbook for people: a sheet for everybody, one for each division, one for
 * the items, and one that says how to read it.
 */
final class XlsxFile {
  private static final int WIDE = 44;
  private static final int NARROW = 14;
  private static final int READING = 110;

  /** What stands before the figures of an item. */
  private static final List<String> WHO = List.of("division", "group", "n");

  private final ExportTable table;
  private final Words words;

  private XlsxFile(ExportTable table, Words words) {
    this.table = table;
    this.words = words;
  }

  static byte[] of(ExportTable table, ExportAbout about, Words words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XlsxFile file = new XlsxFile(table, words);
    try (Workbook workbook = new Workbook(bytes, "Peilstok", "1.0")) {
      file.everybody(workbook.newWorksheet(words.text("exports.sheet.overview")), about);
      file.division(workbook.newWorksheet(words.text("exports.sheet.waar")), 1);
      file.division(workbook.newWorksheet(words.text("exports.sheet.wie")), 2);
      file.items(workbook.newWorksheet(words.text("exports.sheet.items")));
      file.method(workbook.newWorksheet(words.text("exports.sheet.method")), about);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a workbook in memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  /** One line a figure: the first sheet is read, not computed with. */
  private void everybody(Worksheet sheet, ExportAbout about) {
    text(sheet, 0, 0, about.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    text(sheet, 1, 0, about.whole());
    heading(sheet, 3, List.of(words.text("exports.figure"), words.text("exports.value")));
    int line = 4;
    List<Cell> cells = table.rows().getFirst().cells();
    for (int column : columns(false)) {
      text(sheet, line, 0, label(table.columns().get(column)));
      cell(sheet, line, 1, cells.get(column), column);
      line++;
    }
    sheet.width(0, 64);
    sheet.width(1, NARROW * 2);
    sheet.freezePane(0, 4);
  }

  private void division(Worksheet sheet, int division) {
    List<Integer> columns = columns(false);
    heading(sheet, 0, columns.stream().map(column -> label(table.columns().get(column))).toList());
    int line = 1;
    for (Row row : table.rows()) {
      if (row.cells().getFirst().equals(new Cell.Value(division))) {
        for (int at = 0; at < columns.size(); at++) {
          cell(sheet, line, at, row.cells().get(columns.get(at)), columns.get(at));
        }
        line++;
      }
    }
    for (int at = 0; at < columns.size(); at++) {
      boolean isText = table.columns().get(columns.get(at)).kind() instanceof Kind.Words;
      sheet.width(at, isText ? WIDE : NARROW);
    }
    sheet.freezePane(3, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, line - 1), columns.size() - 1);
  }

  /** A line for each step of each item of each group that has it. */
  private void items(Worksheet sheet) {
    List<Integer> who =
        WHO.stream().map(name -> names().indexOf(name)).filter(at -> at >= 0).toList();
    List<String> headings =
        new ArrayList<>(who.stream().map(at -> label(table.columns().get(at))).toList());
    headings.add(words.text("exports.item"));
    headings.add(words.text("exports.percent"));
    heading(sheet, 0, headings);
    int line = 1;
    for (int column : columns(true)) {
      for (Row row : table.rows()) {
        if (row.cells().get(column) instanceof Cell.Value) {
          for (int at = 0; at < who.size(); at++) {
            cell(sheet, line, at, row.cells().get(who.get(at)), who.get(at));
          }
          text(sheet, line, who.size(), label(table.columns().get(column)));
          cell(sheet, line, who.size() + 1, row.cells().get(column), column);
          line++;
        }
      }
    }
    sheet.width(0, NARROW * 2);
    sheet.width(1, WIDE);
    sheet.width(who.size(), READING);
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, Math.max(1, line - 1), headings.size() - 1);
  }

  private void method(Worksheet sheet, ExportAbout about) {
    int line = 0;
    for (String sentence : about.lines()) {
      text(sheet, line, 0, sentence);
      sheet.style(line, 0).wrapText(true).set();
      line++;
    }
    sheet.width(0, READING);
  }

  private List<String> names() {
    return table.columns().stream().map(Column::name).toList();
  }

  private List<Integer> columns(boolean ofItems) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      if (table.columns().get(at).question().isPresent() == ofItems) {
        found.add(at);
      }
    }
    return found;
  }

  private String label(Column column) {
    return column.label().in(words.language());
  }

  private static void heading(Worksheet sheet, int line, List<String> headings) {
    for (int at = 0; at < headings.size(); at++) {
      text(sheet, line, at, headings.get(at));
      sheet.style(line, at).bold().wrapText(true).verticalAlignment("top").set();
    }
  }

  private void cell(Worksheet sheet, int line, int at, Cell cell, int column) {
    switch (cell) {
      case Cell.Text(String text) -> text(sheet, line, at, text);
      case Cell.Value(double number) -> value(sheet, line, at, number, column);
      case Cell.Missing _ -> {
        // An empty cell is left out by every formula of a spreadsheet.
      }
    }
  }

  private void value(Worksheet sheet, int line, int at, double number, int column) {
    switch (table.columns().get(column).kind()) {
      case Kind.Code(var categories) ->
          categories.stream()
              .filter(category -> category.code() == number)
              .forEach(category -> text(sheet, line, at, category.label().in(words.language())));
      case Kind.Figures _, Kind.Words _ -> sheet.value(line, at, number);
    }
  }

  private static void text(Worksheet sheet, int line, int at, String text) {
    sheet.value(line, at, CellText.harmless(text));
  }
}
