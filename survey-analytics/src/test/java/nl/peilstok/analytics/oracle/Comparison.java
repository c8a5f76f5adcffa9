package nl.peilstok.analytics.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.statistics.Figure.Computed;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.jspecify.annotations.Nullable;

/** Hold figures against the expected ones, by the pass rule of the cases. */
final class Comparison {
  private final OracleCase one;
  private final List<String> faults = new ArrayList<>();

  private Comparison(OracleCase one) {
    this.one = one;
  }

  /** What does not agree, in words; nothing where all does. */
  static List<String> faults(OracleCase one, Map<String, ?> actual) {
    Comparison comparison = new Comparison(one);
    comparison.compare("", one.expected(), actual);
    return comparison.faults;
  }

  private void compare(String name, JsonNode expected, @Nullable Object actual) {
    if (actual == null && expected.isNull()) {
      return;
    }
    switch (actual) {
      case null -> faults.add(name + ": the product gives no such figure");
      case Computed<?>(Object value) -> compare(name, expected, value);
      case NotComputable<?>(var reason) -> check(expected.isNull(), name, expected, reason);
      case Map<?, ?> parts when expected.isNull() -> check(isNothing(parts), name, expected, parts);
      case List<?> all when expected.isNull() -> check(all.isEmpty(), name, expected, all);
      case Map<?, ?> parts when expected.isObject() -> compareParts(name, expected, parts);
      case List<?> all when expected.isArray() -> compareAll(name, expected, all);
      case Long whole when expected.isNumber() ->
          check(expected.asDouble() == whole, name, expected, whole);
      case Double number when expected.isNumber() ->
          check(isClose(expected.asDouble(), number), name, expected, number);
      default -> check(expected.asText().equals(actual.toString()), name, expected, actual);
    }
  }

  private void compareParts(String name, JsonNode expected, Map<?, ?> actual) {
    expected
        .properties()
        .forEach(
            part ->
                compare(
                    (name + " " + part.getKey()).strip(),
                    part.getValue(),
                    actual.get(part.getKey())));
  }

  private void compareAll(String name, JsonNode expected, List<?> actual) {
    check(expected.size() == actual.size(), name + " size", expected, actual);
    for (int index = 0; index < Math.min(expected.size(), actual.size()); index++) {
      compare(name + "[" + index + "]", expected.get(index), actual.get(index));
    }
  }

  /** Whether no figure but counts and raw means stands in these parts. */
  private static boolean isNothing(Map<?, ?> parts) {
    return parts.values().stream()
        .noneMatch(
            part ->
                part instanceof Computed<?>
                    || (part instanceof Map<?, ?> inner && !isNothing(inner)));
  }

  private boolean isClose(double expected, double actual) {
    return Math.abs(actual - expected) <= one.tolerance(expected);
  }

  private void check(boolean agrees, String name, JsonNode expected, Object actual) {
    if (!agrees) {
      faults.add("%s: expected %s, got %s".formatted(name, expected, actual));
    }
  }
}
