package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Agreements by name, in the order in which the names first came. */
record Findings(Map<String, Agreement> byName) {

  /** Copy the agreements. */
  Findings {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  static Findings sum(List<Findings> all) {
    Map<String, Agreement> sum = new LinkedHashMap<>();
    all.forEach(
        one -> one.byName.forEach((name, found) -> sum.merge(name, found, Agreement::plus)));
    return new Findings(sum);
  }

  Agreement of(String name) {
    Agreement found = byName.get(name);
    if (found == null) {
      throw new IllegalArgumentException("nothing of this name was found: " + name);
    }
    return found;
  }

  /** A line for each name. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    byName.forEach(
        (name, found) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-50s %8.2f %8.2f %+7.2f %7d of %7d %6.1f %%",
                    name,
                    found.truth(),
                    found.estimate(),
                    found.bias(),
                    found.covering(),
                    found.intervals(),
                    100 * found.coverage())));
    return lines;
  }
}
