package nl.peilstok.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a table as they stand in the text of a backup, in its order. */
final class DumpedRows {
  private static final Pattern VALUE = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|[^,()']+");

  private DumpedRows() {}

  static List<List<String>> of(String sql, String table) {
    List<List<String>> rows = new ArrayList<>();
    sql.lines()
        .dropWhile(line -> !line.startsWith("INSERT INTO `" + table + "`"))
        .takeWhile(line -> !line.startsWith("/*!") && !line.startsWith("UNLOCK"))
        .filter(line -> line.startsWith("("))
        .forEach(line -> rows.add(values(line)));
    return rows;
  }

  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(line.substring(1, line.lastIndexOf(')')));
    while (value.find()) {
      values.add(value.group(1) == null ? value.group() : value.group(1));
    }
    return values;
  }
}
