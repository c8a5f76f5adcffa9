package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.PublicationAltered;
import nl.peilstok.analytics.disclosure.PublicationRow;
import nl.peilstok.analytics.disclosure.PublishedWaves;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.wave.SealedProofs;
import nl.peilstok.core.wave.Wave;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Frozen publications; each is read and checked once, for it never changes. */
@Singleton
class PublicationStore implements PublishedWaves, SealedProofs {
  private static final Logger LOG = LoggerFactory.getLogger(PublicationStore.class);

  private final FrozenRows rows;
  private final ProofRows proofs;
  private final Instruments instruments;
  private final Clock clock;
  private final Map<String, Publication> read = new ConcurrentHashMap<>();

  PublicationStore(FrozenRows rows, ProofRows proofs, Instruments instruments, Clock clock) {
    this.rows = rows;
    this.proofs = proofs;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Freeze, with the sealed counts of the proof; runs in the caller's transaction. */
  void add(String wave, Publication publication, byte[] cells) {
    rows.addCertificate(wave, publication.certificate().text(), clock.instant());
    rows.addAll(publication.freeze().stream().map(row -> FrozenRow.of(wave, row)).toList());
    proofs.save(new ProofRow(wave, cells));
  }

  @Override
  public Optional<byte[]> find(String wave) {
    return proofs.findById(wave).map(ProofRow::cells);
  }

  @Override
  public void destroy(String wave) {
    proofs.deleteById(wave);
    proofs.rebuild();
  }

  @Override
  public Optional<Publication> find(Wave wave) {
    return switch (wave) {
      case Wave.Published _, Wave.Purged _ ->
          Optional.of(read.computeIfAbsent(wave.id(), _ -> thawed(wave)));
      case Wave.Draft _, Wave.Open _, Wave.Closed _, Wave.Ready _, Wave.Cancelled _ ->
          Optional.empty();
    };
  }

  private Publication thawed(Wave wave) {
    try {
      return thaw(wave);
    } catch (PublicationAltered altered) {
      LOG.error("The publication of wave {} was altered", wave.id(), altered);
      throw Refusal.of(Failure.PUBLICATION_ALTERED);
    }
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
