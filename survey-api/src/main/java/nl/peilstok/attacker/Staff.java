package nl.peilstok.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The staff list as the attacker knows it: how many people of each kind there are.
 *
 * @param kinds those who are alike in all that a wave divides by
 * @param people how many, by kind
 */
record Staff(List<Kind> kinds, List<Long> people) {

  /** What counts as the role of people who draw a code in a wave that also invites. */
  static final String SEALED_CODE = "@sealed-code";

  private static final String NONE = "-";

  /** Copy both. */
  Staff {
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
  }

  /**
   * People who are alike.
   *
   * @param values by segment key
   */
  record Kind(String unit, Map<String, String> values) {

    /** Copy the values. */
    Kind {
      values = Map.copyOf(values);
    }

    boolean isBySealedCode() {
      return values.getOrDefault("role", "").equals(SEALED_CODE);
    }

    String value(String key) {
      return values.getOrDefault(key, NONE);
    }
  }

  /** Read the list as it was imported. */
  static Staff of(String csv, Organisation organisation) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
      reader.forEach(row -> rows.add(row.getFieldsAsMap()));
    } catch (IOException unreadable) {
      throw new Failed("The staff list cannot be read.", unreadable);
    }
    long invited = rows.stream().filter(row -> !drawsCode(row)).count();
    boolean mixed = invited > 0 && invited < rows.size();
    Map<Kind, Long> kinds = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      Kind kind =
          mixed && drawsCode(row) ? bySealedCode(row, organisation) : kind(row, organisation);
      kinds.merge(kind, 1L, Long::sum);
    }
    return new Staff(List.copyOf(kinds.keySet()), List.copyOf(kinds.values()));
  }

  /** Of whoever draws a code no more than the top unit counts. */
  private static Kind bySealedCode(Map<String, String> row, Organisation organisation) {
    String top = organisation.top(row.getOrDefault("unit", ""));
    Map<String, String> values = new LinkedHashMap<>();
    Set.of("department", "team", "roleGroup", "role", "doelgroep", "tenure", "marks")
        .forEach(key -> values.put(key, SEALED_CODE));
    values.put("directorate", organisation.isRoot(top) ? SEALED_CODE : top);
    return new Kind(top, values);
  }

  private static Kind kind(Map<String, String> row, Organisation organisation) {
    Map<String, String> values = new LinkedHashMap<>();
    String unit = row.getOrDefault("unit", "");
    organisation.path(unit).forEach(above -> values.put(organisation.kind(above), above));
    String role = row.getOrDefault("role", "");
    values.put("role", role);
    values.put("roleGroup", organisation.groupOf(role));
    for (String key : List.of("doelgroep", "tenure")) {
      values.put(key, orNone(row.getOrDefault(key, "")));
    }
    Set<String> marks = new TreeSet<>(List.of(row.getOrDefault("marks", "").split("[;+]", -1)));
    marks.remove("");
    values.put("marks", orNone(String.join("+", marks)));
    return new Kind(unit, values);
  }

  private static boolean drawsCode(Map<String, String> row) {
    return row.getOrDefault("channel", "").equals("sealed-code");
  }

  private static String orNone(String value) {
    return value.isBlank() ? NONE : value;
  }
}
