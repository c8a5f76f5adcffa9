package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.chart.Axis;
import nl.peilstok.api.platform.chart.IntervalChart;
import nl.peilstok.api.platform.chart.Mark;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.population.SegmentKey;

/**
 * The page that says where something changed since the wave before.
 *
 * @param previous empty where there is one wave only
 * @param by the key that groups are divided by; empty where there is none
 * @param keys what they can be divided by
 * @param result empty where nothing can be compared
 */
record ChangesPage(
    WaveName wave,
    String previous,
    String by,
    List<ComparePage.Option> keys,
    String finding,
    Optional<Result> result) {

  /** Copy the list. */
  ChangesPage {
    keys = List.copyOf(keys);
  }

  /**
   * Groups with what changed.
   *
   * @param scales names of kennis, houding and gedrag
   * @param people of the wave itself
   * @param before of the wave before, in the same order
   */
  record Result(
      List<String> scales,
      IntervalChart chart,
      List<Row> rows,
      List<ComparePage.People> people,
      List<ComparePage.People> before,
      int tests) {

    /** Copy the lists. */
    Result {
      scales = List.copyOf(scales);
      rows = List.copyOf(rows);
      people = List.copyOf(people);
      before = List.copyOf(before);
    }

    /** The names of the groups. */
    List<String> names() {
      return rows.stream().map(Row::name).toList();
    }
  }

  /**
   * A group, with a change for each scale.
   *
   * @param cohort its code, to follow it over all waves
   */
  record Row(String cohort, String name, boolean merged, List<Figure<Difference>> changes) {

    /** Copy the list. */
    Row {
      changes = List.copyOf(changes);
    }
  }

  static ChangesPage of(Results.Shown shown, ChangesAsked asked, Words words) {
    ScaleLabels labels = new ScaleLabels(shown.publication().instrument(), words);
    String previous = asked.previous().map(WaveName::name).orElse("");
    return new ChangesPage(
        asked.wave(),
        previous,
        asked.by().map(SegmentKey::code).orElse(""),
        asked.keys().stream().map(key -> option(key, asked, words)).toList(),
        finding(asked, labels),
        asked.changes().map(changes -> result(changes, asked, labels)));
  }

  private static ComparePage.Option option(SegmentKey key, ChangesAsked asked, Words words) {
    return new ComparePage.Option(
        key.code(),
        words.text("segment." + key.code()),
        asked.by().filter(key::equals).isPresent());
  }

  private static String finding(ChangesAsked asked, ScaleLabels labels) {
    Words words = labels.words();
    if (asked.previous().isEmpty()) {
      return words.text("trend.empty");
    }
    String previous = asked.previous().get().name();
    return asked
        .changes()
        .map(new ChangesFinding(previous, labels)::of)
        .orElseGet(() -> words.text("changes.empty", previous));
  }

  private static Result result(Changes changes, ChangesAsked asked, ScaleLabels labels) {
    Words words = labels.words();
    List<String> scales =
        changes.rows().getFirst().lines().stream().map(line -> labels.name(line.scale())).toList();
    List<ComparePage.People> people = new ArrayList<>();
    List<ComparePage.People> before = new ArrayList<>();
    for (Changes.Row row : changes.rows()) {
      people.add(ComparePage.People.of(asked.wave(), row.now(), words));
      before.add(ComparePage.People.of(asked.previous().orElse(asked.wave()), row.before(), words));
    }
    List<Row> rows = changes.rows().stream().map(row -> row(row, words)).toList();
    return new Result(scales, chart(rows, scales, words), rows, people, before, changes.tests());
  }

  private static Row row(Changes.Row row, Words words) {
    return new Row(
        Objects.requireNonNull(row.now().asked()).code(),
        row.now().people().name().in(words.language()),
        row.now().isWidened(),
        row.lines().stream().map(Changes.Line::change).toList());
  }

  private static IntervalChart chart(List<Row> rows, List<String> scales, Words words) {
    List<Double> ends = new ArrayList<>();
    List<IntervalChart.Row> drawn = new ArrayList<>();
    for (Row row : rows) {
      List<Optional<Mark>> marks = new ArrayList<>();
      for (Figure<Difference> change : row.changes()) {
        marks.add(change.found().map(one -> mark(scales.get(marks.size()), one, ends, words)));
      }
      drawn.add(new IntervalChart.Row(row.name(), marks));
    }
    return new IntervalChart(words.text("changes.chart"), scales, Axis.ofDifferences(ends), drawn);
  }

  private static Mark mark(String scale, Difference change, List<Double> ends, Words words) {
    ends.add(change.interval().lower());
    ends.add(change.interval().upper());
    String value = Signs.points(change.points(), words);
    return new Mark(
        change.points(),
        change.interval().lower(),
        change.interval().upper(),
        value,
        words.text(
            "chart.mark",
            scale,
            value,
            Signs.points(change.interval().lower(), words),
            Signs.points(change.interval().upper(), words)));
  }
}
