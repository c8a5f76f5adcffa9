package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Mix;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.chart.Axis;
import nl.peilstok.api.platform.chart.Mark;
import nl.peilstok.api.platform.chart.TrendChart;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;

/**
 * The page on which a group is followed over waves.
 *
 * @param options who can be followed; empty for those who may see everybody only
 * @param waves names, in order of time
 * @param finding empty where there is one wave only
 * @param dimensions charts of kennis, houding and gedrag
 * @param themes charts of themes as a whole
 */
record TrendPage(
    String wave,
    String name,
    String group,
    String query,
    List<ComparePage.OptionGroup> options,
    List<WaveName> waves,
    List<ComparePage.People> people,
    String finding,
    List<TrendChart> dimensions,
    List<TrendChart> themes,
    List<Line> lines,
    List<MixLine> mixes,
    int tests) {

  /** Copy the lists. */
  TrendPage {
    options = List.copyOf(options);
    waves = List.copyOf(waves);
    people = List.copyOf(people);
    dimensions = List.copyOf(dimensions);
    themes = List.copyOf(themes);
    lines = List.copyOf(lines);
    mixes = List.copyOf(mixes);
  }

  /**
   * A scale.
   *
   * @param broken the name of the wave right before which the line broke last; empty otherwise
   */
  record Line(
      String name,
      List<Figure<Estimate>> means,
      String broken,
      Figure<Difference> sincePrevious,
      Figure<Difference> sinceStart) {

    /** Copy the list. */
    Line {
      means = List.copyOf(means);
    }
  }

  /** The last change of a scale, taken apart by a key. */
  record MixLine(String name, String key, Figure<Mix> mix) {}

  static TrendPage of(
      Results.Shown shown, Comparisons comparisons, Optional<Cohort> cohort, Words words) {
    Trend trend =
        cohort.map(one -> comparisons.trend(shown, one)).orElseGet(() -> comparisons.trend(shown));
    List<WaveName> waves =
        comparisons.upTo(shown).stream().map(past -> WaveName.of(past.wave())).toList();
    ScaleLabels labels = new ScaleLabels(shown.publication().instrument(), words);
    TrendCharts charts = new TrendCharts(trend, waves, labels);
    return new TrendPage(
        shown.wave().id(),
        shown.wave().plan().name(),
        trend.last().people().name().in(words.language()),
        cohort.map(one -> "?cohort=" + one.code()).orElse(""),
        ComparePage.options(comparisons.choices(shown), cohort, words),
        waves,
        people(trend, waves, words),
        waves.size() < 2
            ? ""
            : new TrendFinding(waves.get(waves.size() - 2).name(), labels).of(trend),
        charts.of(line -> labels.isDimension(line.scale())),
        charts.of(line -> labels.isMain(line.scale()) && !labels.isDimension(line.scale())),
        trend.lines().stream().map(line -> line(line, waves, labels)).toList(),
        mixes(trend, labels),
        trend.tests());
  }

  boolean isAlone() {
    return waves.size() < 2;
  }

  /** The wave of each line of people. */
  List<String> peopleWaves() {
    return people.stream()
        .map(
            one ->
                waves.stream()
                    .filter(wave -> wave.id().equals(one.wave()))
                    .findFirst()
                    .map(WaveName::name)
                    .orElse(""))
        .toList();
  }

  /** Groups that are wider than what was asked. */
  List<ComparePage.People> widened() {
    return people.stream().filter(ComparePage.People::widened).limit(1).toList();
  }

  private static List<ComparePage.People> people(Trend trend, List<WaveName> waves, Words words) {
    List<ComparePage.People> people = new ArrayList<>();
    for (int wave = 0; wave < waves.size(); wave++) {
      WaveName own = waves.get(wave);
      trend
          .groups()
          .get(wave)
          .ifPresent(group -> people.add(ComparePage.People.of(own, group, words)));
    }
    return people;
  }

  private static Line line(Trend.Line line, List<WaveName> waves, ScaleLabels labels) {
    String broken = "";
    for (int wave = 0; wave < waves.size(); wave++) {
      broken = line.breaks().get(wave).isPresent() ? waves.get(wave).name() : broken;
    }
    return new Line(
        labels.name(line.scale()), line.means(), broken, line.sincePrevious(), line.sinceStart());
  }

  private static List<MixLine> mixes(Trend trend, ScaleLabels labels) {
    List<MixLine> mixes = new ArrayList<>();
    for (Trend.Line line : trend.lines()) {
      line.mixes()
          .forEach(
              (key, mix) ->
                  mixes.add(
                      new MixLine(
                          labels.name(line.scale()),
                          labels.words().text("segment." + key.code()),
                          mix)));
    }
    return mixes;
  }

  /** Draws lines on one axis, so that charts that stand together can be held beside each other. */
  private record TrendCharts(Trend trend, List<WaveName> waves, ScaleLabels labels) {

    List<TrendChart> of(Predicate<Trend.Line> some) {
      List<Trend.Line> lines = trend.lines().stream().filter(some).toList();
      List<Double> ends = new ArrayList<>();
      lines.forEach(line -> points(line, ends));
      Axis axis = Axis.around(ends);
      return lines.stream()
          .map(
              line ->
                  new TrendChart(labels.name(line.scale()), axis, points(line, new ArrayList<>())))
          .toList();
    }

    private List<TrendChart.Point> points(Trend.Line line, List<Double> ends) {
      List<TrendChart.Point> points = new ArrayList<>();
      for (int wave = 0; wave < waves.size(); wave++) {
        Optional<Mark> mark =
            CompareResult.mark(
                waves.get(wave).name(), line.means().get(wave), ends, labels.words());
        points.add(new TrendChart.Point(mark, line.breaks().get(wave).isPresent()));
      }
      return points;
    }
  }
}
