package nl.peilstok.analytics.oracle;

import static nl.peilstok.analytics.oracle.OracleCase.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import nl.peilstok.analytics.attack.AdditiveTable;
import nl.peilstok.analytics.attack.AdditiveTable.Relation;
import nl.peilstok.analytics.attack.SuppressionAudit;
import nl.peilstok.analytics.attack.SuppressionAudit.Range;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;

/** What blanked cells let through: a table with one row a cell, totals among them. */
final class DisclosureOracles {
  static final Map<String, OracleMethod> METHODS =
      Map.of("suppression_audit", DisclosureOracles::audit);

  private static final String COUNT = "true_count";
  private static final String PUBLISHED = "published";
  private static final String TOTAL = "total";

  private DisclosureOracles() {}

  private static Map<String, ?> audit(OracleCase one) {
    List<Map<String, String>> rows = one.rows();
    Map<String, Long> published = new HashMap<>();
    rows.stream()
        .filter(DisclosureOracles::isPublished)
        .forEach(row -> published.put(name(row), count(row)));
    List<Map<String, String>> hidden = rows.stream().filter(row -> !isPublished(row)).toList();
    Figure<Map<String, Range>> ranges =
        SuppressionAudit.of(new AdditiveTable(published, relations(rows)));
    return Map.of(
        "n_suppressed", (long) hidden.size(),
        "n_exactly_disclosed",
            ranges.map(
                found -> hidden.stream().filter(row -> range(found, row).isDisclosed()).count()),
        "cells", hidden.stream().map(row -> figures(row, ranges)).toList());
  }

  private static Map<String, ?> figures(
      Map<String, String> row, Figure<Map<String, Range>> ranges) {
    Figure<Range> range = ranges.map(found -> range(found, row));
    Map<String, Object> figures = new LinkedHashMap<>(coordinates(row));
    figures.put(
        COUNT,
        cell(row, COUNT).isEmpty() ? Figure.none(Undefined.NO_VALUES) : Figure.of(count(row)));
    figures.put("feasible_minimum", range.map(Range::lowest));
    figures.put(
        "feasible_maximum",
        range.then(
            found ->
                found.highest().isPresent()
                    ? Figure.of(found.highest().getAsLong())
                    : Figure.none(Undefined.NO_SOLUTION)));
    figures.put("exactly_disclosed", range.map(Range::isDisclosed));
    return figures;
  }

  /** A cell that takes part in no sum can be anything. */
  private static Range range(Map<String, Range> ranges, Map<String, String> row) {
    return ranges.getOrDefault(name(row), new Range(0, OptionalLong.empty()));
  }

  private static List<Relation> relations(List<Map<String, String>> rows) {
    List<Relation> relations = new ArrayList<>();
    for (Map<String, String> total : rows) {
      coordinates(total).entrySet().stream()
          .filter(coordinate -> coordinate.getValue().equals(TOTAL))
          .forEach(
              coordinate ->
                  relations.add(
                      new Relation(name(total), parts(rows, total, coordinate.getKey()))));
    }
    return relations.stream().filter(relation -> !relation.parts().isEmpty()).toList();
  }

  private static List<String> parts(
      List<Map<String, String>> rows, Map<String, String> total, String dimension) {
    Set<String> parts = new LinkedHashSet<>();
    for (Map<String, String> row : rows) {
      Map<String, String> coordinates = coordinates(row);
      boolean isPart = !TOTAL.equals(coordinates.put(dimension, TOTAL));
      if (isPart && coordinates.equals(coordinates(total))) {
        parts.add(name(row));
      }
    }
    return List.copyOf(parts);
  }

  private static Map<String, String> coordinates(Map<String, String> row) {
    Map<String, String> coordinates = new LinkedHashMap<>(row);
    coordinates.remove(COUNT);
    coordinates.remove(PUBLISHED);
    return coordinates;
  }

  private static String name(Map<String, String> row) {
    return coordinates(row).toString();
  }

  private static boolean isPublished(Map<String, String> row) {
    return cell(row, PUBLISHED).equals("yes");
  }

  private static long count(Map<String, String> row) {
    return Math.round(Double.parseDouble(cell(row, COUNT)));
  }
}
