package nl.peilstok.api.result.comparison;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Comparison.Outcome;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.comparison.WaveHistory.Past;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.SegmentKey;

/**
 * Make comparisons and trends of published waves.
 *
 * <p>Publications never change, so what was computed is kept; the intervals of effects take most of
 * the time.
 */
@Singleton
class Comparisons {
  private static final int MOST_KEPT = 200;

  private final WaveHistory history;
  private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Optional<Trend>> trends = new ConcurrentHashMap<>();
  private final Map<String, Optional<Changes>> changes = new ConcurrentHashMap<>();
  private final Map<String, List<CohortChoices>> choices = new ConcurrentHashMap<>();

  Comparisons(WaveHistory history) {
    this.history = history;
  }

  /** Which cohorts of the wave can be shown. */
  List<CohortChoices> choices(Results.Shown shown) {
    return kept(choices, shown.wave().id(), () -> CohortChoices.of(shown.publication()));
  }

  /** With which waves it can be compared. */
  List<Past> others(Results.Shown shown) {
    return history.others(shown.wave());
  }

  /** The waves of its trend. */
  List<Past> upTo(Results.Shown shown) {
    return history.upTo(shown.wave());
  }

  /** The wave before it. */
  Optional<Past> previous(Results.Shown shown) {
    List<Past> waves = upTo(shown);
    return waves.size() < 2 ? Optional.empty() : Optional.of(waves.get(waves.size() - 2));
  }

  /** What changed since the wave before, by a key; empty where fewer than two groups are shared. */
  Optional<Changes> changes(Results.Shown shown, SegmentKey key) {
    return previous(shown)
        .flatMap(
            past ->
                kept(
                    changes,
                    "%s %s %s".formatted(past.wave().id(), shown.wave().id(), key.code()),
                    () -> Changes.between(past.publication(), shown.publication(), key)));
  }

  /** The other wave that is asked for, or a refusal. */
  Optional<Past> otherWave(Results.Shown shown, Asked asked) {
    return asked
        .otherWave()
        .map(
            id ->
                others(shown).stream()
                    .filter(past -> past.wave().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Asked.fault("wave", Reason.UNKNOWN_VALUE)));
  }

  /** What comes of it; empty when nothing is asked. */
  Optional<Outcome> compare(Results.Shown shown, Asked asked) {
    Optional<Cohort> a = asked.first();
    Optional<Cohort> b = asked.second();
    Optional<Past> other = otherWave(shown, asked);
    if (b.isPresent() && other.isPresent()) {
      throw Asked.fault("b", Reason.NOT_ASKED);
    }
    if (b.isPresent() && a.isEmpty()) {
      throw Asked.fault("a", Reason.MISSING);
    }
    if (asked.isNothing()) {
      return Optional.empty();
    }
    String code =
        "%s %s %s %s"
            .formatted(
                shown.wave().id(),
                a.map(Cohort::code).orElse(""),
                b.map(Cohort::code).orElse(""),
                other.map(past -> past.wave().id()).orElse(""));
    return Optional.of(kept(outcomes, code, () -> outcome(shown.publication(), a, b, other)));
  }

  /** The trend of everybody. */
  Trend trend(Results.Shown shown) {
    List<Past> waves = upTo(shown);
    return kept(trends, code(waves, ""), () -> Optional.of(Trend.of(publications(waves))))
        .orElseThrow();
  }

  /** The trend of a cohort, or a refusal when the wave does not know it. */
  Trend trend(Results.Shown shown, Cohort cohort) {
    List<Past> waves = upTo(shown);
    return kept(trends, code(waves, cohort.code()), () -> Trend.of(publications(waves), cohort))
        .orElseThrow(() -> Asked.fault("cohort", Reason.UNKNOWN_VALUE));
  }

  private static List<Publication> publications(List<Past> waves) {
    return waves.stream().map(Past::publication).toList();
  }

  /** An older wave may be published later, so that all waves of a trend are named. */
  private static String code(List<Past> waves, String cohort) {
    return String.join(" ", waves.stream().map(past -> past.wave().id()).toList()) + " " + cohort;
  }

  private static Outcome outcome(
      Publication publication, Optional<Cohort> a, Optional<Cohort> b, Optional<Past> other) {
    if (other.isPresent()) {
      Publication then = other.get().publication();
      return a.map(cohort -> Comparison.overWaves(publication, then, cohort))
          .orElseGet(() -> Comparison.overWaves(publication, then));
    }
    Cohort first = a.orElseThrow();
    return b.map(second -> Comparison.of(publication, first, second))
        .orElseGet(() -> Comparison.withTheRest(publication, first));
  }

  private static <T> T kept(Map<String, T> kept, String code, Supplier<T> maker) {
    T known = kept.get(code);
    if (known != null) {
      return known;
    }
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    T made = maker.get();
    kept.put(code, made);
    return made;
  }
}
