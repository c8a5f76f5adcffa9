package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationRow;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.wave.Wave;

/** Frozen publications; each is read and checked once, for it never changes. */
@Singleton
class PublicationStore {
  private final FrozenRows rows;
  private final Instruments instruments;
  private final Clock clock;
  private final Map<String, Publication> read = new ConcurrentHashMap<>();

  PublicationStore(FrozenRows rows, Instruments instruments, Clock clock) {
    this.rows = rows;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Freeze; runs in the caller's transaction. */
  void add(String wave, Publication publication) {
    rows.addCertificate(wave, publication.certificate().text(), clock.instant());
    rows.addAll(publication.freeze().stream().map(row -> FrozenRow.of(wave, row)).toList());
  }

  /** The publication of a wave that shows its results; empty before. */
  Optional<Publication> find(Wave wave) {
    return switch (wave) {
      case Wave.Published _, Wave.Purged _ ->
          Optional.of(read.computeIfAbsent(wave.id(), _ -> thaw(wave)));
      case Wave.Draft _, Wave.Open _, Wave.Closed _, Wave.Ready _, Wave.Cancelled _ ->
          Optional.empty();
    };
  }

  private Publication thaw(Wave wave) {
    Instrument instrument =
        instruments.find(wave.plan().instrument(), wave.plan().instrumentVersion()).orElseThrow();
    List<PublicationRow> frozen = rows.ofWave(wave.id()).stream().map(FrozenRow::row).toList();
    return Publication.thaw(
        frozen,
        Certificate.parse(rows.certificate(wave.id()).orElseThrow()),
        wave.manifest().orElseThrow().manifest().segments(),
        instrument);
  }
}
