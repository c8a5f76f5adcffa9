package nl.peilstok.api.result.comparison;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * By what the groups are divided whose changes are asked for, and what comes of it.
 *
 * @param previous the wave before; empty where there is none
 * @param by empty where the wave divides people by nothing
 * @param changes empty where both waves share fewer than two groups
 */
record ChangesAsked(
    WaveName wave,
    Optional<WaveName> previous,
    Optional<SegmentKey> by,
    List<SegmentKey> keys,
    Optional<Changes> changes) {

  /** Copy the list. */
  ChangesAsked {
    keys = List.copyOf(keys);
  }

  /**
   * Look it up; nothing asked for is the first key there is.
   *
   * @throws nl.peilstok.core.failure.Refusal when the wave does not divide people by this key
   */
  static ChangesAsked of(Results.Shown shown, Comparisons comparisons, @Nullable String code) {
    List<SegmentKey> keys = comparisons.choices(shown).stream().map(CohortChoices::key).toList();
    Optional<SegmentKey> by = keys.stream().findFirst();
    if (code != null && !code.isBlank()) {
      by = SegmentKey.find(code).filter(keys::contains);
      if (by.isEmpty()) {
        throw Asked.fault("by", Reason.UNKNOWN_VALUE);
      }
    }
    return new ChangesAsked(
        WaveName.of(shown.wave()),
        comparisons.previous(shown).map(past -> WaveName.of(past.wave())),
        by,
        keys,
        by.flatMap(key -> comparisons.changes(shown, key)));
  }
}
