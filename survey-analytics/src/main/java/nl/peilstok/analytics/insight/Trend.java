package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.ScaleBreak;
import nl.peilstok.core.population.SegmentKey;

/**
 * A cohort over the waves of one instrument.
 *
 * <p>Nobody is linked over waves: each wave is a sample of its own, and no figure pools waves.
 *
 * @param groups who is meant in each wave, in order of time; empty where a wave does not know them
 * @param lines one for each scale of the last wave
 * @param tests how many differences were tested, and corrected together
 */
public record Trend(List<Optional<CohortGroup>> groups, List<Line> lines, int tests) {

  /** Copy the lists. */
  public Trend {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
  }

  /**
   * One scale over the waves.
   *
   * @param means in each wave, with intervals without finite population correction
   * @param breaks why the line breaks right before each wave; empty where it goes on
   * @param start the wave since which the line has not been broken, from 0
   * @param sincePrevious the last wave minus the one before
   * @param sinceStart the last wave minus that of the start
   * @param mixes the last change taken apart by a key; only of kennis, houding and gedrag
   */
  public record Line(
      String scale,
      List<Figure<Estimate>> means,
      List<Optional<ScaleBreak>> breaks,
      int start,
      Figure<Difference> sincePrevious,
      Figure<Difference> sinceStart,
      Map<SegmentKey, Figure<Mix>> mixes) {

    /** Copy the collections. */
    public Line {
      means = List.copyOf(means);
      breaks = List.copyOf(breaks);
      Map<SegmentKey, Figure<Mix>> copy = new EnumMap<>(SegmentKey.class);
      copy.putAll(mixes);
      mixes = Collections.unmodifiableMap(copy);
    }

    /** Whether the line breaks anywhere. */
    public boolean isBroken() {
      return breaks.stream().anyMatch(Optional::isPresent);
    }
  }

  /** Everybody over the waves, which stand in order of time. */
  public static Trend of(List<Publication> waves) {
    return new TrendLines(waves, CohortLine.whole(waves)).trend();
  }

  /** A cohort over the waves; empty when the last wave does not know it. */
  public static Optional<Trend> of(List<Publication> waves, Cohort cohort) {
    CohortLine line = CohortLine.of(waves, cohort);
    return line.group(waves.size() - 1).map(_ -> new TrendLines(waves, line).trend());
  }

  /** The group in the last wave. */
  public CohortGroup last() {
    return groups.getLast().orElseThrow();
  }

  /** Lines in the order of the instrument, some of which are asked for. */
  public List<Line> lines(List<String> scales) {
    List<Line> some = new ArrayList<>(lines);
    some.removeIf(line -> !scales.contains(line.scale()));
    return some;
  }
}
