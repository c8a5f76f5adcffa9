package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.analytics.insight.CohortGroup;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.chart.Axis;
import nl.peilstok.api.platform.chart.IntervalChart;
import nl.peilstok.api.platform.chart.Mark;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.wave.Wave;

/**
 * A comparison as a page shows it.
 *
 * @param first how the first group is called: by its name, or by its wave when both have one name
 * @param people both, as they are counted
 * @param main scales over all themes, and themes as a whole
 * @param detail themes by dimension
 */
record CompareResult(
    String finding,
    String first,
    String second,
    List<ComparePage.People> people,
    List<Line> main,
    List<Line> detail,
    IntervalChart chart,
    int tests) {

  /** Copy the lists. */
  CompareResult {
    people = List.copyOf(people);
    main = List.copyOf(main);
    detail = List.copyOf(detail);
  }

  /** A scale. */
  record Line(String name, Figure<Estimate> a, Figure<Estimate> b, Figure<Difference> difference) {}

  static CompareResult of(
      Comparison comparison, Results.Shown shown, Optional<Wave> other, Words words) {
    ScaleLabels labels = new ScaleLabels(shown.publication().instrument(), words);
    String first = name(comparison.a().people().name().in(words.language()), shown.wave(), other);
    boolean isRest = comparison.b().side() == CohortGroup.Side.REST;
    String group =
        isRest ? words.text("compare.rest") : comparison.b().people().name().in(words.language());
    String second = name(group, other.orElse(shown.wave()), other);
    WaveName own = WaveName.of(shown.wave());
    List<Line> main = lines(comparison, labels, true);
    return new CompareResult(
        new ComparisonFinding(first, isRest ? words.text("compare.others") : second, labels)
            .of(comparison),
        first,
        second,
        List.of(
            ComparePage.People.of(own, comparison.a(), words),
            ComparePage.People.of(other.map(WaveName::of).orElse(own), comparison.b(), words)),
        main,
        lines(comparison, labels, false),
        chart(main, first, second, words),
        comparison.tests());
  }

  /** Sentences that name what was merged. */
  List<ComparePage.People> widened() {
    return people.stream().filter(ComparePage.People::widened).toList();
  }

  /** What the lines of people are called: the groups in full, or the waves of the one group. */
  List<String> peopleNames() {
    boolean isOneWave = people.getFirst().wave().equals(people.getLast().wave());
    return isOneWave
        ? people.stream().map(ComparePage.People::name).toList()
        : List.of(first, second);
  }

  /** All lines, as files hold them. */
  List<Line> lines() {
    return Stream.concat(main.stream(), detail.stream()).toList();
  }

  private static String name(String group, Wave own, Optional<Wave> other) {
    return other.isPresent() ? own.plan().name() : group;
  }

  private static List<Line> lines(Comparison comparison, ScaleLabels labels, boolean main) {
    return comparison.lines().stream()
        .filter(line -> labels.isMain(line.scale()) == main)
        .map(line -> new Line(labels.name(line.scale()), line.a(), line.b(), line.difference()))
        .toList();
  }

  private static IntervalChart chart(List<Line> lines, String first, String second, Words words) {
    List<Double> ends = new ArrayList<>();
    List<IntervalChart.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          new IntervalChart.Row(
              line.name(),
              List.of(mark(first, line.a(), ends, words), mark(second, line.b(), ends, words))));
    }
    return new IntervalChart(
        words.text("compare.chart"), List.of(first, second), Axis.around(ends), rows);
  }

  /** The mark of a score; its ends are kept for the axis. */
  static Optional<Mark> mark(String name, Figure<Estimate> score, List<Double> ends, Words words) {
    return score
        .found()
        .map(
            estimate -> {
              ends.add(estimate.interval().lower());
              ends.add(estimate.interval().upper());
              String value = words.number(estimate.mean(), 1);
              return new Mark(
                  estimate.mean(),
                  estimate.interval().lower(),
                  estimate.interval().upper(),
                  value,
                  words.text(
                      "chart.mark",
                      name,
                      value,
                      words.number(estimate.interval().lower(), 1),
                      words.number(estimate.interval().upper(), 1)));
            });
  }
}
