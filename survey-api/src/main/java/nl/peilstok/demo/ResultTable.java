package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.core.instrument.Dimension;

/**
 * Lay out kennis, houding and gedrag by role and doelgroep for a terminal.
 *
 * <p>A group is as the server names it, merged ones as 'A en B samen'. The groups of two scales may
 * differ, since each is cut by its own valid answers; a group that a scale lacks shows a dash.
 */
final class ResultTable {
  private static final int NAME_WIDTH = 41;
  private static final String LINE = "  %-" + NAME_WIDTH + "s %5s %16s %16s %16s";

  private final Map<String, Row> rows = new LinkedHashMap<>();

  /** A group with its figures so far. */
  private record Row(String name, int n, Map<Dimension, String> figures) {}

  /** Add the organisation as a whole. */
  void addOverview(JsonNode overview) {
    JsonNode whole = Json.field(overview, "organisation");
    for (Dimension dimension : Dimension.values()) {
      Figures.score(overview, dimension).ifPresent(score -> add("", whole, dimension, score));
    }
  }

  /** Add the groups of one scale's heat map. */
  void addHeatMap(Dimension dimension, JsonNode map) {
    for (JsonNode group : Json.list(map, "groups")) {
      String cells = Json.write(Json.field(group, "cells"));
      add(cells, Json.field(group, "group"), dimension, Json.field(group, "score"));
    }
  }

  /** The table, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, LINE, "", "n", "kennis", "houding", "gedrag"));
    for (Row row : rows.values()) {
      List<String> name = wrapped(row.name());
      lines.add(line(name.getFirst(), row));
      name.stream().skip(1).forEach(more -> lines.add("    " + more));
    }
    return lines;
  }

  private void add(String key, JsonNode group, Dimension dimension, JsonNode score) {
    Row row =
        rows.computeIfAbsent(
            key,
            _ ->
                new Row(
                    Json.text(Json.field(group, "name"), "nl"),
                    Json.number(group, "n"),
                    new EnumMap<>(Dimension.class)));
    row.figures().put(dimension, Figures.text(score));
  }

  private static String line(String name, Row row) {
    return String.format(
        Locale.ROOT,
        LINE,
        name,
        row.n(),
        row.figures().getOrDefault(Dimension.KENNIS, Figures.NONE),
        row.figures().getOrDefault(Dimension.HOUDING, Figures.NONE),
        row.figures().getOrDefault(Dimension.GEDRAG, Figures.NONE));
  }

  /** Break a long name between words; what follows is indented by two. */
  private static List<String> wrapped(String name) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      int width = lines.isEmpty() ? NAME_WIDTH : Terminal.WIDTH - 4;
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
