package nl.peilstok.api.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.print.CellText;

/** Write what a page shows as CSV after RFC 4180, with points in numbers. */
public final class ResultCsv {
  private final List<List<String>> lines = new ArrayList<>();
  private final Words words;

  private ResultCsv(Words words) {
    this.words = words;
  }

  /** The whole organisation by scale. */
  static String of(ResultsPage page, Words words) {
    ResultCsv csv = new ResultCsv(words);
    csv.header(
        "results.scale",
        "results.n",
        "results.mean",
        "results.low",
        "results.high",
        "results.undefined");
    page.scores().forEach(csv::score);
    page.themes().forEach(theme -> theme.scores().forEach(csv::score));
    return csv.text();
  }

  /** The groups of a heat map. */
  static String of(List<GroupLine> groups, Words words) {
    ResultCsv csv = new ResultCsv(words);
    csv.header(
        "results.group",
        "results.answered",
        "results.invited",
        "results.response",
        "results.n",
        "results.mean",
        "results.low",
        "results.high",
        "results.undefined");
    for (GroupLine group : groups) {
      List<String> cells = new ArrayList<>();
      cells.add(group.name());
      cells.add(Integer.toString(group.n()));
      cells.add(Integer.toString(group.invited()));
      cells.add(group.response());
      cells.addAll(csv.estimate(group.score()));
      csv.line(cells);
    }
    return csv.text();
  }

  private void score(Score score) {
    List<String> cells = new ArrayList<>();
    cells.add(score.name());
    cells.addAll(estimate(score.figure()));
    line(cells);
  }

  private void header(String... keys) {
    line(List.of(keys).stream().map(key -> words.text(key)).toList());
  }

  private void line(List<String> cells) {
    lines.add(cells);
  }

  private String text() {
    return text(lines);
  }

  /** These lines, the first of which are headings; no cell can act as a formula. */
  public static String text(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      for (List<String> line : lines) {
        writer.writeRecord(line.stream().map(CellText::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString();
  }

  private List<String> estimate(Figure<Estimate> score) {
    return switch (score) {
      case Figure.Computed<Estimate>(Estimate estimate) ->
          List.of(
              Integer.toString(estimate.n()),
              Double.toString(estimate.mean()),
              Double.toString(estimate.interval().lower()),
              Double.toString(estimate.interval().upper()),
              "");
      case Figure.NotComputable<Estimate>(var reason) ->
          List.of("", "", "", "", words.text("undefined." + Codes.of(reason)));
    };
  }
}
