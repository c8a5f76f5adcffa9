package nl.peilstok.api.result.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.platform.print.CellText;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Kind;
import nl.peilstok.api.result.export.ExportTable.Row;

/**
 * Write the table as CSV after RFC 4180, with points in numbers.
 *
 * <p>A missing figure is an empty cell: a spreadsheet would count a code as a figure.
 */
final class CsvFile {
  private CsvFile() {}

  static byte[] of(ExportTable table) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(table.columns().stream().map(Column::name).toList());
      for (Row row : table.rows()) {
        writer.writeRecord(cells(table, row));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(ExportTable table, Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cells.add(text(cell, table.columns().get(cells.size()).kind()));
    }
    return cells;
  }

  private static String text(Cell cell, Kind kind) {
    return switch (cell) {
      case Cell.Text(String text) -> CellText.harmless(text);
      case Cell.Value(double number) ->
          kind instanceof Kind.Figures(int decimals) && decimals > 0
              ? Double.toString(number)
              : Long.toString(Math.round(number));
      case Cell.Missing _ -> "";
    };
  }
}
