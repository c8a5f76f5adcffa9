package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.peilstok.core.instrument.Dimension;

/**
 * Lay out the organisation's kennis, houding and gedrag over the waves for a terminal.
 *
 * @param overviews of the waves, the first one first
 */
record TrendTable(List<JsonNode> overviews) {

  /** Copy the list. */
  TrendTable {
    overviews = List.copyOf(overviews);
  }

  /** A line for each dimension under a line with the waves. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(" ".repeat(10));
    for (int wave = 1; wave <= overviews.size(); wave++) {
      head.append(String.format(Locale.ROOT, " %18s", "wave " + wave));
    }
    lines.add(head.toString());
    for (Dimension dimension : Dimension.values()) {
      lines.add(line(dimension));
    }
    return lines;
  }

  private String line(Dimension dimension) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-8s", dimension.code()));
    for (JsonNode overview : overviews) {
      String figure = Figures.score(overview, dimension).map(Figures::text).orElse(Figures.NONE);
      line.append(String.format(Locale.ROOT, " %18s", figure));
    }
    return line.toString();
  }
}
