package nl.peilstok.api.result.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.peilstok.api.result.export.ExportTable.Cell;
import nl.peilstok.api.result.export.ExportTable.Column;
import nl.peilstok.api.result.export.ExportTable.Kind;

/**
 * A column as a variable of an SPSS system file.
 *
 * <p>Texts of more than 255 bytes lie in several segments, each a variable in the dictionary. Each
 * segment holds 255 bytes, though the count of segments goes by 252: so the format has it.
 *
 * @param number from 0, among all segments of the file
 * @param width in bytes; 0 for a number
 */
record SavVariable(Column column, int number, int width) {
  private static final int LONGEST_SEGMENT = 255;
  private static final int COUNTED_SEGMENT = 252;
  private static final int UNIT = 8;
  private static final int MOST = 32_000;

  /** The variables of a table: as wide as their longest text. */
  static List<SavVariable> of(ExportTable table) {
    List<SavVariable> variables = new ArrayList<>();
    int number = 0;
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      int width = column.kind() instanceof Kind.Words ? longest(table, at) : 0;
      SavVariable variable = new SavVariable(column, number, width);
      variables.add(variable);
      number += variable.segments();
    }
    return variables;
  }

  boolean isText() {
    return width > 0;
  }

  boolean isVeryLong() {
    return width > LONGEST_SEGMENT;
  }

  int segments() {
    return isVeryLong() ? Math.ceilDiv(width, COUNTED_SEGMENT) : 1;
  }

  /** The width of a segment as the dictionary has it; 0 for a number. */
  int width(int segment) {
    if (!isVeryLong()) {
      return width;
    }
    return segment < segments() - 1 ? LONGEST_SEGMENT : width - segment * COUNTED_SEGMENT;
  }

  /** How many units of eight bytes a segment takes. */
  int units(int segment) {
    return Math.max(1, Math.ceilDiv(width(segment), UNIT));
  }

  /** How many units the variable takes in all. */
  int units() {
    int units = 0;
    for (int segment = 0; segment < segments(); segment++) {
      units += units(segment);
    }
    return units;
  }

  /** The name for old programs, of at most eight letters and digits. */
  String shortName(int segment) {
    return "V%05d".formatted(number + segment);
  }

  /** The value of a row. */
  void write(Cell cell, SavBytes bytes) {
    switch (cell) {
      case Cell.Text(String text) -> write(SavBytes.cut(text, width), bytes);
      case Cell.Value(double value) -> bytes.real(value);
      case Cell.Missing(ExportTable.Gap gap) -> bytes.real(gap.code());
    }
  }

  private void write(byte[] text, SavBytes bytes) {
    for (int segment = 0; segment < segments(); segment++) {
      int from = Math.min(text.length, segment * LONGEST_SEGMENT);
      int to = Math.min(text.length, from + LONGEST_SEGMENT);
      bytes.padded(Arrays.copyOfRange(text, from, to), units(segment) * UNIT);
    }
  }

  private static int longest(ExportTable table, int at) {
    int longest = 1;
    for (ExportTable.Row row : table.rows()) {
      if (row.cells().get(at) instanceof Cell.Text(String text)) {
        longest = Math.max(longest, SavBytes.utf8(text).length);
      }
    }
    return Math.min(MOST, longest);
  }
}
