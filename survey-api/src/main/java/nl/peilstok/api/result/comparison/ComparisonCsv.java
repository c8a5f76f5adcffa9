package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Codes;
import nl.peilstok.api.result.ResultCsv;

/** Write a comparison, a trend or changes as CSV, with points in numbers. */
final class ComparisonCsv {
  private static final List<String> DIFFERENCE =
      List.of(
          "compare.difference",
          "results.low",
          "results.high",
          "compare.effect",
          "results.low",
          "results.high",
          "compare.above",
          "compare.p",
          "compare.corrected",
          "results.undefined");

  private ComparisonCsv() {}

  static String of(CompareResult result, Words words) {
    List<List<String>> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(words.text("results.scale")));
    for (String name : List.of(result.first(), result.second())) {
      header.add(name);
      header.add(words.text("results.low"));
      header.add(words.text("results.high"));
    }
    DIFFERENCE.forEach(key -> header.add(words.text(key)));
    lines.add(header);
    for (CompareResult.Line line : result.lines()) {
      List<String> cells = new ArrayList<>(List.of(line.name()));
      cells.addAll(estimate(line.a()));
      cells.addAll(estimate(line.b()));
      cells.addAll(difference(line.difference(), words));
      lines.add(cells);
    }
    return ResultCsv.text(lines);
  }

  static String of(TrendPage page, Words words) {
    List<List<String>> lines = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of(words.text("results.scale")));
    for (WaveName wave : page.waves()) {
      header.add(wave.name());
      header.add(words.text("results.low"));
      header.add(words.text("results.high"));
    }
    Stream.of("trend.sincePrevious", "results.low", "results.high", "trend.sinceStart")
        .forEach(key -> header.add(words.text(key)));
    Stream.of("results.low", "results.high", "results.undefined")
        .forEach(key -> header.add(words.text(key)));
    lines.add(header);
    for (TrendPage.Line line : page.lines()) {
      List<String> cells = new ArrayList<>(List.of(line.name()));
      line.means().forEach(mean -> cells.addAll(estimate(mean)));
      cells.addAll(difference(line.sincePrevious(), words).subList(0, 3));
      cells.addAll(difference(line.sinceStart(), words).subList(0, 3));
      cells.add(difference(line.sinceStart(), words).getLast());
      lines.add(cells);
    }
    return ResultCsv.text(lines);
  }

  static String of(ChangesPage.Result result, Words words) {
    List<List<String>> lines = new ArrayList<>();
    List<String> header =
        new ArrayList<>(List.of(words.text("results.group"), words.text("results.scale")));
    DIFFERENCE.forEach(key -> header.add(words.text(key)));
    lines.add(header);
    for (ChangesPage.Row row : result.rows()) {
      for (int scale = 0; scale < result.scales().size(); scale++) {
        List<String> cells = new ArrayList<>(List.of(row.name(), result.scales().get(scale)));
        cells.addAll(difference(row.changes().get(scale), words));
        lines.add(cells);
      }
    }
    return ResultCsv.text(lines);
  }

  private static List<String> estimate(Figure<Estimate> score) {
    return score
        .found()
        .map(
            one ->
                List.of(
                    number(one.mean()),
                    number(one.interval().lower()),
                    number(one.interval().upper())))
        .orElse(List.of("", "", ""));
  }

  private static List<String> difference(Figure<Difference> difference, Words words) {
    return switch (difference) {
      case Figure.Computed<Difference>(Difference one) ->
          List.of(
              number(one.points()),
              number(one.interval().lower()),
              number(one.interval().upper()),
              number(one.effect()),
              number(one.effectInterval().lower()),
              number(one.effectInterval().upper()),
              Integer.toString(one.above()),
              number(one.p()),
              number(one.corrected()),
              "");
      case Figure.NotComputable<Difference>(var reason) ->
          List.of("", "", "", "", "", "", "", "", "", words.text("undefined." + Codes.of(reason)));
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%s", value);
  }
}
