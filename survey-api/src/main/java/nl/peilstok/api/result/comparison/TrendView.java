package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.insight.CohortGroup;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Mix;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.result.Codes;
import nl.peilstok.core.instrument.ScaleBreak;
import org.jspecify.annotations.Nullable;

/**
 * A cohort over the waves of one instrument.
 *
 * @param waves in order of time, the last one being the wave that was asked for
 * @param tests how many differences were tested, and corrected together
 * @param scales those of the last wave, by scale id
 */
@Serdeable
record TrendView(List<TrendWaveView> waves, int tests, Map<String, LineView> scales) {

  /** Copy the collections. */
  TrendView {
    waves = List.copyOf(waves);
    scales = new LinkedHashMap<>(scales);
  }

  /**
   * A wave.
   *
   * @param cohort null where the wave does not know the cohort
   */
  @Serdeable
  record TrendWaveView(String id, String name, @Nullable CohortView cohort) {}

  /**
   * What changed on a scale.
   *
   * @param breaks where the line is broken, as not the same was asked
   * @param start the id of the wave since which the line is whole
   * @param sincePrevious the last wave minus the one before
   * @param sinceStart the last wave minus that of the start
   * @param mixes the last change taken apart, by key; of kennis, houding and gedrag only
   */
  @Serdeable
  record LineView(
      List<BreakView> breaks,
      String start,
      DifferenceView sincePrevious,
      DifferenceView sinceStart,
      Map<String, MixView> mixes) {}

  /**
   * Why a line breaks.
   *
   * @param before the id of the wave right before which it does
   * @param reworded ids of items in other words, or asked otherwise
   */
  @Serdeable
  record BreakView(
      String before, List<String> reworded, List<String> added, List<String> dropped) {}

  /**
   * A change taken apart.
   *
   * @param composition points by who is there, with 95 % interval
   * @param within points within the groups, with 95 % interval
   * @param mostlyComposition whether the mean moved by the mix, and nothing within can be told
   */
  @Serdeable
  record MixView(
      @Nullable Double total,
      @Nullable Double composition,
      @Nullable Double compositionLow,
      @Nullable Double compositionHigh,
      @Nullable Double within,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Boolean mostlyComposition,
      @Nullable String notComputable) {

    static MixView of(Figure<Mix> figure) {
      return switch (figure) {
        case Figure.Computed<Mix>(Mix mix) ->
            new MixView(
                mix.total(),
                mix.composition(),
                mix.compositionInterval().lower(),
                mix.compositionInterval().upper(),
                mix.within(),
                mix.withinInterval().lower(),
                mix.withinInterval().upper(),
                mix.isMostlyComposition(),
                null);
        case Figure.NotComputable<Mix>(var reason) ->
            new MixView(null, null, null, null, null, null, null, null, Codes.of(reason));
      };
    }
  }

  static TrendView of(Trend trend, List<WaveName> waves) {
    List<TrendWaveView> views = new ArrayList<>();
    for (WaveName wave : waves) {
      int number = views.size();
      views.add(
          new TrendWaveView(wave.id(), wave.name(), cohort(trend, number, wave).orElse(null)));
    }
    Map<String, LineView> lines = new LinkedHashMap<>();
    trend.lines().forEach(line -> lines.put(line.scale(), line(line, waves)));
    return new TrendView(views, trend.tests(), lines);
  }

  private static Optional<CohortView> cohort(Trend trend, int number, WaveName wave) {
    Optional<CohortGroup> group = trend.groups().get(number);
    Map<String, Figure<Estimate>> scores = new LinkedHashMap<>();
    trend.lines().forEach(line -> scores.put(line.scale(), line.means().get(number)));
    return group.map(known -> CohortView.of(wave, known, scores));
  }

  private static LineView line(Trend.Line line, List<WaveName> waves) {
    List<BreakView> breaks = new ArrayList<>();
    for (int wave = 0; wave < waves.size(); wave++) {
      String before = waves.get(wave).id();
      line.breaks().get(wave).ifPresent(found -> breaks.add(view(before, found)));
    }
    Map<String, MixView> mixes = new LinkedHashMap<>();
    line.mixes().forEach((key, mix) -> mixes.put(key.code(), MixView.of(mix)));
    return new LineView(
        breaks,
        waves.get(line.start()).id(),
        DifferenceView.of(line.sincePrevious()),
        DifferenceView.of(line.sinceStart()),
        mixes);
  }

  private static BreakView view(String before, ScaleBreak found) {
    return new BreakView(before, found.reworded(), found.added(), found.dropped());
  }
}
