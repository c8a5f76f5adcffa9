package nl.peilstok.analytics.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.analytics.attack.AdditiveTable.Relation;
import nl.peilstok.analytics.attack.SuppressionAudit.Range;
import org.jspecify.annotations.Nullable;

/**
 * A table with hidden cells, and what its file says that can be derived.
 *
 * @param expected what each cell is expected to lie between, by cell
 */
record SdcInstance(AdditiveTable table, SortedMap<String, Expectation> expected) {
  private static final double TOLERANCE = 1e-5;

  /**
   * What a file says of a cell.
   *
   * @param exact whether the value can be derived; null where the file does not say
   */
  record Expectation(Interval interval, @Nullable Boolean exact) {

    private boolean isMetBy(Interval found) {
      return near(interval.lowest(), found.lowest())
          && interval.highest().isPresent() == found.highest().isPresent()
          && near(interval.highest().orElse(0), found.highest().orElse(0))
          && (exact == null || exact == found.isExact());
    }

    private static boolean near(double one, double other) {
      return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
    }

    /** Whether the file can mean whole numbers where the programme ends at a fraction. */
    private boolean isWhole() {
      return interval.lowest() == Math.rint(interval.lowest())
          && interval.highest().orElse(0) == Math.rint(interval.highest().orElse(0));
    }
  }

  static SdcInstance read(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    Map<String, Long> published = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (JsonNode cell : json.required("cells")) {
      String id = cell.required("id").asText();
      if (cell.required("status").asText().equals("published")) {
        published.put(id, whole(cell.required("value")));
      } else {
        hidden.add(id);
      }
    }
    AdditiveTable table = new AdditiveTable(published, relations(json), hidden);
    SortedMap<String, Expectation> expected = new TreeMap<>();
    for (JsonNode interval : json.required("expected").required("intervals")) {
      expected.put(interval.required("cell").asText(), expectation(interval));
    }
    return new SdcInstance(table, expected);
  }

  /** What is wrong with what was found, by cell: null where nothing is. */
  Map<String, Optional<String>> verdicts() {
    Map<String, Interval> intervals = SuppressionAudit.intervals(table).found().orElse(Map.of());
    Map<String, Range> ranges = wholeNumbersNeeded(intervals);
    Map<String, Optional<String>> verdicts = new TreeMap<>();
    expected.forEach(
        (cell, expectation) -> {
          Interval found = intervals.get(cell);
          boolean met =
              (found != null && expectation.isMetBy(found))
                  || (ranges.containsKey(cell)
                      && expectation.isMetBy(interval(Objects.requireNonNull(ranges.get(cell)))));
          verdicts.put(
              cell,
              met
                  ? Optional.empty()
                  : Optional.of(expectation + " but found " + found + " " + ranges.get(cell)));
        });
    for (String cell : table.hidden()) {
      verdicts.putIfAbsent(cell, Optional.of("the file says nothing of this hidden cell"));
    }
    return verdicts;
  }

  /**
   * The ranges in whole numbers, asked for only where a file states whole ends and the programme
   * ends at a fraction: both are 'the lowest value that fits', one of counts, one of numbers.
   */
  private Map<String, Range> wholeNumbersNeeded(Map<String, Interval> intervals) {
    boolean needed =
        expected.entrySet().stream()
            .anyMatch(
                one -> {
                  Interval found = intervals.get(one.getKey());
                  return found != null
                      && one.getValue().isWhole()
                      && !one.getValue().isMetBy(found)
                      && !new Expectation(found, null).isWhole();
                });
    return needed ? SuppressionAudit.of(table).found().orElse(Map.of()) : Map.of();
  }

  private static Interval interval(Range range) {
    return new Interval(
        range.lowest(),
        range.highest().isPresent()
            ? OptionalDouble.of((double) range.highest().getAsLong())
            : OptionalDouble.empty());
  }

  private static Expectation expectation(JsonNode interval) {
    JsonNode high = interval.get("high");
    boolean bounded = high != null && !high.isNull() && Double.isFinite(number(high));
    return new Expectation(
        new Interval(
            number(interval.required("low")),
            bounded ? OptionalDouble.of(number(high)) : OptionalDouble.empty()),
        interval.hasNonNull("exact") ? interval.get("exact").asBoolean() : null);
  }

  /** A number, or a word like 'Infinity' that some writers put for one. */
  private static double number(JsonNode node) {
    return node.isNumber()
        ? node.asDouble()
        : Double.parseDouble(node.asText().replaceFirst("(?i)^\\+?inf.*", "Infinity"));
  }

  private static long whole(JsonNode value) {
    double number = number(value);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("a count is whole, not " + value);
    }
    return (long) number;
  }

  private static List<Relation> relations(JsonNode json) {
    List<Relation> relations = new ArrayList<>();
    for (JsonNode relation : json.required("relations")) {
      List<String> cells = new ArrayList<>();
      relation.forEach(cell -> cells.add(cell.asText()));
      relations.add(new Relation(cells.getFirst(), cells.subList(1, cells.size())));
    }
    return relations;
  }
}
