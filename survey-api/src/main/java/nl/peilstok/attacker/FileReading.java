package nl.peilstok.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads every number of a CSV file by its row and column. */
final class FileReading {
  private FileReading() {}

  static void read(Document document, Pool pool, Sentences sentences) {
    Cells cells = new Cells(document, pool, sentences);
    List<CsvRecord> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofCsvRecord(document.text())) {
      reader.forEach(lines::add);
    } catch (IOException unreadable) {
      throw new Failed("A file of the server cannot be read.", unreadable);
    }
    pool.count(document, 0);
    for (CsvRecord line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      for (int column = 1; column < line.getFieldCount(); column++) {
        String text = line.getField(column);
        if (Cells.hasNumber(text)) {
          String heading =
              column < lines.getFirst().getFieldCount() ? lines.getFirst().getField(column) : "";
          cells.cell(group(line, lines.getFirst()), heading, text);
        }
      }
    }
  }

  /** The column that says the group by name; the first where none does. */
  private static String group(CsvRecord line, CsvRecord header) {
    int column = header.getFields().indexOf("group");
    return line.getField(Math.max(0, column));
  }
}
