package nl.peilstok.api.result.topic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.analytics.insight.ItemView;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentKey;
import org.jspecify.annotations.Nullable;

/** Read what a question asks of a wave: which item, and by which key people are divided. */
@Singleton
class Topics {
  private final Results results;

  Topics(Results results) {
    this.results = results;
  }

  Results.Shown shown(String wave) {
    return results.shown(wave);
  }

  /** A published item, or a refusal. */
  Item item(Results.Shown shown, String id) {
    return shown
        .publication()
        .instrument()
        .item(id)
        .filter(item -> shown.publication().itemInAll(item.id()).isPresent())
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** The keys by which people can be told apart. */
  static List<SegmentKey> keys(Publication publication) {
    return CohortChoices.of(publication).stream().map(CohortChoices::key).toList();
  }

  /**
   * The key that is asked, or the usual one: doelgroep, or else the first there is.
   *
   * @return empty where there is none at all
   */
  static Optional<SegmentKey> key(Publication publication, @Nullable String asked) {
    List<SegmentKey> keys = keys(publication);
    if (asked == null) {
      return keys.contains(SegmentKey.DOELGROEP)
          ? Optional.of(SegmentKey.DOELGROEP)
          : keys.stream().findFirst();
    }
    return Optional.of(
        SegmentKey.find(asked)
            .filter(keys::contains)
            .orElseThrow(
                () ->
                    Refusal.of(
                        Failure.INVALID_REQUEST, List.of(Fault.of("by", Reason.UNKNOWN_VALUE)))));
  }

  /** The answers by a key; directorates are published in all steps. */
  static List<ItemView> groups(Publication publication, SegmentKey key, Item item) {
    List<ItemView> fine =
        key == SegmentKey.DIRECTORATE ? ItemView.byDirectorate(publication, item.id()) : List.of();
    return fine.isEmpty() ? ItemView.byCohort(publication, key, item.id()) : fine;
  }
}
