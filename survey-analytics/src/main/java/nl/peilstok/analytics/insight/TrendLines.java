package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Contrasts.Family;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Comparability;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleBreak;
import nl.peilstok.core.population.SegmentKey;

/** Draws the lines of a trend. */
final class TrendLines {
  private final CohortLine cohort;
  private final List<Optional<Scores>> scores = new ArrayList<>();
  private final List<Comparability> steps = new ArrayList<>();
  private final List<String> scales;
  private final List<String> dimensions;
  private final Map<String, List<Figure<Moments>>> moments = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();

  /** Prepare for at least one wave. */
  TrendLines(List<Publication> waves, CohortLine cohort) {
    this.cohort = cohort;
    for (Publication wave : waves) {
      scores.add(cohort.group(scores.size()).map(group -> new Scores(wave, group)));
    }
    for (int wave = 1; wave < waves.size(); wave++) {
      steps.add(
          Comparability.between(waves.get(wave - 1).instrument(), waves.get(wave).instrument()));
    }
    scales = waves.getLast().instrument().scales().stream().map(Scale::id).toList();
    dimensions = CohortMap.dimensions(waves.getLast());
    for (String scale : scales) {
      moments.put(scale, scores.stream().map(wave -> moments(wave, scale)).toList());
      starts.put(scale, findStart(scale));
    }
  }

  Trend trend() {
    List<Contrasts.Pair> pairs = new ArrayList<>();
    for (String scale : scales) {
      boolean isNamed = dimensions.contains(scale);
      pairs.add(pair(scale, last() - 1, isNamed ? Family.DIMENSIONS : Family.OTHERS));
      pairs.add(pair(scale, start(scale), isNamed ? Family.DIMENSIONS_SINCE_START : Family.OTHERS));
    }
    List<Figure<Difference>> differences = Contrasts.of(distinct(pairs));
    List<Trend.Line> lines = new ArrayList<>();
    int next = 0;
    for (String scale : scales) {
      Figure<Difference> sincePrevious = differences.get(next++);
      Figure<Difference> sinceStart = isOneStep(scale) ? sincePrevious : differences.get(next++);
      lines.add(line(scale, sincePrevious, sinceStart));
    }
    return new Trend(cohort.groups(), lines, Contrasts.made(differences));
  }

  /** Where the line starts at the wave before, both changes are one and are tested once. */
  private List<Contrasts.Pair> distinct(List<Contrasts.Pair> pairs) {
    List<Contrasts.Pair> distinct = new ArrayList<>();
    for (int number = 0; number < scales.size(); number++) {
      distinct.add(pairs.get(2 * number));
      if (!isOneStep(scales.get(number))) {
        distinct.add(pairs.get(2 * number + 1));
      }
    }
    return distinct;
  }

  private boolean isOneStep(String scale) {
    return start(scale) >= last() - 1;
  }

  private Trend.Line line(
      String scale, Figure<Difference> sincePrevious, Figure<Difference> sinceStart) {
    return new Trend.Line(
        scale,
        scores.stream().map(wave -> mean(wave, scale)).toList(),
        breaks(scale),
        start(scale),
        sincePrevious,
        sinceStart,
        mixes(scale));
  }

  private List<Optional<ScaleBreak>> breaks(String scale) {
    List<Optional<ScaleBreak>> breaks = new ArrayList<>(List.of(Optional.empty()));
    steps.forEach(step -> breaks.add(step.breakOf(scale)));
    return breaks;
  }

  /** The wave since which the line goes on, at the first that has a mean. */
  private int findStart(String scale) {
    List<Optional<ScaleBreak>> breaks = breaks(scale);
    int start = last();
    for (int wave = last(); wave >= 0; wave--) {
      if (moments(wave, scale).found().isPresent()) {
        start = wave;
      }
      if (breaks.get(wave).isPresent()) {
        break;
      }
    }
    return start;
  }

  private int start(String scale) {
    return starts.getOrDefault(scale, last());
  }

  private Contrasts.Pair pair(String scale, int from, Family family) {
    if (from < 0 || from == last()) {
      Undefined reason = isBrokenAtTheEnd(scale) ? Undefined.REWORDED : Undefined.ONE_GROUP;
      return Contrasts.Pair.none(reason, family);
    }
    return start(scale) > from && isBrokenAtTheEnd(scale)
        ? Contrasts.Pair.none(Undefined.REWORDED, family)
        : new Contrasts.Pair(moments(last(), scale), moments(from, scale), family);
  }

  private boolean isBrokenAtTheEnd(String scale) {
    return breaks(scale).get(last()).isPresent();
  }

  private Map<SegmentKey, Figure<Mix>> mixes(String scale) {
    if (last() == 0 || !dimensions.contains(scale) || isBrokenAtTheEnd(scale)) {
      return Map.of();
    }
    Optional<Scores> before = scores.get(last() - 1);
    Optional<Scores> after = scores.get(last());
    return before.isPresent() && after.isPresent()
        ? Mix.of(before.get(), after.get(), scale)
        : Map.of();
  }

  private Figure<Moments> moments(int wave, String scale) {
    return moments.getOrDefault(scale, List.of()).get(wave);
  }

  private static Figure<Moments> moments(Optional<Scores> wave, String scale) {
    return wave.map(known -> known.scores(scale)).orElseGet(() -> Figure.none(Undefined.ABSENT));
  }

  private static Figure<Estimate> mean(Optional<Scores> wave, String scale) {
    return wave.map(known -> known.estimate(scale)).orElseGet(() -> Figure.none(Undefined.ABSENT));
  }

  private int last() {
    return scores.size() - 1;
  }
}
