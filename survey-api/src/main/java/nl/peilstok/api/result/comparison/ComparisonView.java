package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.json.WordingJson;
import org.jspecify.annotations.Nullable;

/**
 * Two cohorts on every scale, and what else can be compared.
 *
 * @param cohorts what can be asked as a and b, by key
 * @param waves what can be asked as wave
 * @param a null when nothing was asked
 * @param b everybody else when no second cohort was asked; the first in the other wave, if asked
 * @param tests how many differences were tested, and corrected together
 * @param differences a minus b, by scale id
 */
@Serdeable
record ComparisonView(
    List<KeyView> cohorts,
    List<WaveName> waves,
    @Nullable CohortView a,
    @Nullable CohortView b,
    int tests,
    Map<String, DifferenceView> differences) {

  /** Copy the collections. */
  ComparisonView {
    cohorts = List.copyOf(cohorts);
    waves = List.copyOf(waves);
    differences = new LinkedHashMap<>(differences);
  }

  /** A key with its cohorts. */
  @Serdeable
  record KeyView(String key, List<ChoiceView> choices) {

    static KeyView of(CohortChoices choices) {
      return new KeyView(
          choices.key().code(),
          choices.choices().stream()
              .map(one -> new ChoiceView(one.cohort().code(), WordingJson.of(one.name())))
              .toList());
    }
  }

  /** A cohort that can be asked for. */
  @Serdeable
  record ChoiceView(String code, WordingJson name) {}

  /** The waves in which both cohorts answered. */
  record InWaves(WaveName a, WaveName b) {}

  static ComparisonView of(List<CohortChoices> choices, List<WaveName> waves) {
    return new ComparisonView(
        choices.stream().map(KeyView::of).toList(), waves, null, null, 0, Map.of());
  }

  ComparisonView with(Comparison comparison, InWaves in) {
    Map<String, Figure<Estimate>> first = new LinkedHashMap<>();
    Map<String, Figure<Estimate>> second = new LinkedHashMap<>();
    Map<String, DifferenceView> lines = new LinkedHashMap<>();
    for (Comparison.Line line : comparison.lines()) {
      first.put(line.scale(), line.a());
      second.put(line.scale(), line.b());
      lines.put(line.scale(), DifferenceView.of(line.difference()));
    }
    return new ComparisonView(
        cohorts,
        waves,
        CohortView.of(in.a(), comparison.a(), first),
        CohortView.of(in.b(), comparison.b(), second),
        comparison.tests(),
        lines);
  }
}
