package nl.peilstok.analytics.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One case: a method, its arguments, the rows it is about and the figures that must come out. */
record OracleCase(OracleFolder folder, JsonNode json) {

  String id() {
    return json.get("case_id").asText();
  }

  String method() {
    return json.get("method").asText();
  }

  JsonNode expected() {
    return json.get("expected");
  }

  /** How far a figure may lie from the expected one. */
  double tolerance(double expected) {
    JsonNode tolerance = json.get("tolerance");
    return tolerance.get("absolute").asDouble()
        + tolerance.get("relative").asDouble() * Math.abs(expected);
  }

  boolean has(String argument) {
    return json.get("arguments").hasNonNull(argument);
  }

  JsonNode argument(String name) {
    if (!has(name)) {
      throw new IllegalArgumentException("the case has no argument " + name);
    }
    return json.get("arguments").get(name);
  }

  String text(String argument) {
    return argument(argument).asText();
  }

  double number(String argument) {
    return argument(argument).asDouble();
  }

  List<String> texts(String argument) {
    List<String> texts = new ArrayList<>();
    argument(argument).forEach(one -> texts.add(one.asText()));
    return texts;
  }

  double[] numbers(String argument) {
    return doubles(texts(argument).stream().map(Double::valueOf).toList());
  }

  /** The confidence level, 95 % where the case names none. */
  double confidence() {
    return has("confidence_level") ? number("confidence_level") : .95;
  }

  /** The rows that pass all filters. */
  List<Map<String, String>> rows() {
    JsonNode file = json.get("dataset_file");
    return folder.table(file == null || file.isNull() ? null : file.asText()).stream()
        .filter(this::isKept)
        .toList();
  }

  /** The rows in which none of these columns is blank. */
  List<Map<String, String>> complete(Collection<String> columns) {
    return rows().stream()
        .filter(row -> columns.stream().noneMatch(column -> cell(row, column).isEmpty()))
        .toList();
  }

  /** The values of a column without blanks. */
  double[] values(String column) {
    return values(complete(List.of(column)), column);
  }

  /** The values of a column without blanks, by the text of another. */
  SortedMap<String, double[]> groups(String column, String groupColumn) {
    SortedMap<String, List<Double>> lists = new TreeMap<>();
    for (Map<String, String> row : complete(List.of(column, groupColumn))) {
      lists
          .computeIfAbsent(cell(row, groupColumn), _ -> new ArrayList<>())
          .add(Double.valueOf(cell(row, column)));
    }
    SortedMap<String, double[]> groups = new TreeMap<>();
    lists.forEach((name, values) -> groups.put(name, doubles(values)));
    return groups;
  }

  /** The values of a column in one group; none where the group does not occur. */
  double[] group(String argument) {
    return groups(text("column"), text("group_column")).getOrDefault(text(argument), new double[0]);
  }

  /** Whether a value is one of the listed ones, as a number or as text. */
  boolean isAmong(String argument, String value) {
    return texts(argument).stream().anyMatch(one -> same(one, value));
  }

  /** A cell of a row. */
  static String cell(Map<String, String> row, String column) {
    String text = row.get(column);
    if (text == null) {
      throw new IllegalArgumentException("the table has no column " + column);
    }
    return text;
  }

  static double[] values(List<Map<String, String>> rows, String column) {
    return doubles(rows.stream().map(row -> Double.valueOf(cell(row, column))).toList());
  }

  private static double[] doubles(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private boolean isKept(Map<String, String> row) {
    return !has("filter") || all(argument("filter")).allMatch(filter -> passes(filter, row));
  }

  private static boolean passes(JsonNode filter, Map<String, String> row) {
    String value = cell(row, filter.get("column").asText());
    return all(filter.get("in")).anyMatch(one -> one.asText().equals(value));
  }

  static boolean same(String one, String other) {
    try {
      return one.equals(other) || Double.parseDouble(one) == Double.parseDouble(other);
    } catch (NumberFormatException words) {
      return false;
    }
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return array.valueStream();
  }
}
