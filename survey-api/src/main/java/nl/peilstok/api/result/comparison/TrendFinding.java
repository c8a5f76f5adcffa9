package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Mix;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Words;

/**
 * Say in words what changed since the wave before in kennis, houding and gedrag.
 *
 * <p>A mean that moved because other people are there is not said to have changed by itself, and
 * what was asked otherwise is not said to have changed at all.
 */
final class TrendFinding {
  private static final Comparator<Trend.Line> LARGEST =
      Comparator.comparingDouble(
          line -> Math.abs(line.sincePrevious().found().map(Difference::effect).orElse(0.0)));

  private final String previous;
  private final ScaleLabels labels;
  private final Words words;

  /**
   * Get ready.
   *
   * @param previous the name of the wave before
   */
  TrendFinding(String previous, ScaleLabels labels) {
    this.previous = previous;
    this.labels = labels;
    this.words = labels.words();
  }

  String of(Trend trend) {
    List<Trend.Line> lines =
        trend.lines().stream().filter(line -> labels.isDimension(line.scale())).toList();
    List<Trend.Line> changed =
        lines.stream()
            .filter(
                line ->
                    line.sincePrevious().found().filter(Difference::isDistinguishable).isPresent())
            .sorted(LARGEST.reversed())
            .toList();
    List<String> sentences = new ArrayList<>();
    if (lines.stream().allMatch(line -> line.sincePrevious().found().isEmpty())) {
      sentences.add(words.text("trend.finding.notComputable", previous));
    } else if (changed.isEmpty()) {
      sentences.add(words.text("trend.finding.same", previous));
      lines.forEach(line -> shift(line).ifPresent(sentences::add));
    } else {
      changed.forEach(line -> sentences.addAll(change(line)));
    }
    lines.stream()
        .filter(line -> line.breaks().getLast().isPresent())
        .forEach(
            line -> sentences.add(words.text("trend.finding.broken", labels.name(line.scale()))));
    return String.join(" ", sentences);
  }

  private List<String> change(Trend.Line line) {
    Difference difference = line.sincePrevious().found().orElseThrow();
    boolean up = difference.points() > 0;
    double one = Math.abs(difference.interval().lower());
    double other = Math.abs(difference.interval().upper());
    String name = labels.name(line.scale());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.text(
            up ? "trend.finding.up" : "trend.finding.down",
            name,
            previous,
            words.number(Math.abs(difference.points()), 1),
            words.number(Math.min(one, other), 1),
            words.number(Math.max(one, other), 1)));
    mixes(line)
        .filter(Mix::isMostlyComposition)
        .filter(mix -> Math.signum(mix.composition()) == Math.signum(difference.points()))
        .findFirst()
        .ifPresent(
            mix ->
                sentences.add(
                    words.text("trend.finding.mix", name, Signs.points(mix.composition(), words))));
    return sentences;
  }

  /** What other people in the group do to a mean of which no change can be told. */
  private Optional<String> shift(Trend.Line line) {
    return mixes(line)
        .filter(Mix::isShifted)
        .max(Comparator.comparingDouble(mix -> Math.abs(mix.composition())))
        .map(
            mix ->
                words.text(
                    "trend.finding.shift",
                    labels.name(line.scale()),
                    Signs.points(mix.composition(), words),
                    Signs.points(mix.compositionInterval().lower(), words),
                    Signs.points(mix.compositionInterval().upper(), words)));
  }

  private static Stream<Mix> mixes(Trend.Line line) {
    return line.mixes().values().stream().map(Figure::found).flatMap(Optional::stream);
  }
}
