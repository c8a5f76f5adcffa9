package nl.peilstok.api.result.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.core.instrument.Wording;

/**
 * The one table from which every file is made: typed columns, and a row for each published group.
 */
record ExportTable(List<Column> columns, List<Row> rows) {

  /** Check that the table is one, and copy the lists. */
  ExportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two columns are called " + column.name());
      }
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row does not fit the columns");
      }
    }
  }

  /**
   * A column.
   *
   * @param name for programs: letters, digits, points and underscores
   * @param question what people were asked, where the column is about one item
   */
  record Column(String name, Wording label, Kind kind, Optional<Wording> question) {

    static Column of(String name, Wording label, Kind kind) {
      return new Column(name, label, kind, Optional.empty());
    }
  }

  /** What stands in a column. */
  sealed interface Kind {

    /** Words in the language of the file. */
    record Words() implements Kind {}

    /** A number with this many decimals. */
    record Figures(int decimals) implements Kind {}

    /** One of some codes. */
    record Code(List<Category> categories) implements Kind {

      /** Copy the list. */
      public Code {
        categories = List.copyOf(categories);
      }
    }
  }

  /** What a code stands for. */
  record Category(int code, Wording label) {}

  /** A row with a cell for each column. */
  record Row(List<Cell> cells) {

    /** Copy the list. */
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands where a row and a column meet. */
  sealed interface Cell {

    /** Words. */
    record Text(String text) implements Cell {}

    /** A figure or a code. */
    record Value(double number) implements Cell {}

    /** No figure, and why. */
    record Missing(Gap gap) implements Cell {}
  }

  /** Why there is no figure; the codes are those of statistics programs, which never count them. */
  enum Gap {
    TOO_FEW(-9, "te weinig antwoorden om te tonen", "too few answers to show"),
    NOT_COMPUTABLE(-8, "niet te berekenen", "cannot be computed"),
    ELSEWHERE(-7, "niet voor deze groep", "not for this group");

    private final int code;
    private final String dutch;
    private final String english;

    Gap(int code, String dutch, String english) {
      this.code = code;
      this.dutch = dutch;
      this.english = english;
    }

    int code() {
      return code;
    }

    Wording label() {
      return new Wording(dutch, english);
    }
  }
}
