package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import nl.peilstok.analytics.disclosure.Promise;
import nl.peilstok.analytics.disclosure.ProofKey;
import nl.peilstok.analytics.disclosure.PublicationOutcome;
import nl.peilstok.analytics.disclosure.Publisher;
import nl.peilstok.analytics.tally.CodedResponses;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.sealing.Opener;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.ResponseBytes;
import nl.peilstok.core.participation.ResponseCheck;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.TokenAccount;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Open the responses of a closed wave in memory, tally them, split, freeze: the one moment at which
 * answers are readable. Nothing readable is ever written; what is open waits as {@link
 * CodedResponses} until all of it is tallied at once.
 */
@Singleton
class Tallying {
  static final String KIND = "wave-opening";

  private static final Logger LOG = LoggerFactory.getLogger(Tallying.class);
  private static final int STEP = 500;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Waves waves;
  private final SealedResponses responses;
  private final Instruments instruments;
  private final PublicationStore publications;
  private final TokenAccounts accounts;

  Tallying(
      Waves waves,
      SealedResponses responses,
      Instruments instruments,
      PublicationStore publications,
      TokenAccounts accounts) {
    this.waves = waves;
    this.responses = responses;
    this.instruments = instruments;
    this.publications = publications;
    this.accounts = accounts;
  }

  /** Tally with the wave's private key, which is overwritten afterwards. */
  void run(JobRun run, byte[] privateKey) {
    try {
      Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
      if (!(wave instanceof Wave.Closed closed)) {
        throw Refusal.of(Failure.WAVE_STATE);
      }
      TokenAccount account = accounts.of(closed);
      Reading reading = read(run, closed, new Opener(privateKey));
      PublicationOutcome.Published made = publish(closed, reading.coded.tally());
      byte[] cells =
          ProofSeal.seal(
              made.cells().text(), closed.sealed(), waves.sealingKey(closed.id()).orElseThrow());
      run.complete(
          () -> {
            publications.add(wave.id(), made.publication(), cells);
            if (!waves.tallied(wave.id(), account.leavingOut((int) reading.unreadable))) {
              throw Refusal.of(Failure.WAVE_STATE);
            }
          });
    } finally {
      Arrays.fill(privateKey, (byte) 0);
    }
  }

  private PublicationOutcome.Published publish(Wave.Closed wave, Tally tally) {
    Promise promise = new Promise(wave.plan().k(), wave.sealed().hash());
    byte[] random = new byte[ProofKey.LENGTH];
    RANDOM.nextBytes(random);
    return switch (Publisher.publish(
        tally, waves.invited(wave.id()), promise, ProofKey.of(random))) {
      case PublicationOutcome.Published published -> published;
      case PublicationOutcome.NotPublishable _ -> throw Refusal.of(Failure.TOO_FEW_RESPONSES);
    };
  }

  private Reading read(JobRun run, Wave.Closed wave, Opener opener) {
    Instrument instrument =
        instruments.find(wave.plan().instrument(), wave.plan().instrumentVersion()).orElseThrow();
    Reading reading = new Reading(wave.sealed(), instrument, opener);
    long total = responses.count(wave.id());
    responses.forEach(
        wave.id(),
        (id, content) -> {
          reading.take(id, content);
          if (reading.taken % STEP == 0) {
            run.progress(reading.taken, total);
          }
        });
    run.progress(total, total);
    if (reading.unreadable > 0) {
      LOG.warn(
          "{} responses could not be opened or did not fit and were left out", reading.unreadable);
    }
    return reading;
  }

  /** One pass over sealed responses. */
  private static final class Reading {
    private final SegmentPlan segments;
    private final Instrument instrument;
    private final ResponseBytes form;
    private final Opener opener;
    private final SealedManifest manifest;
    private final CodedResponses coded;
    private long taken;
    private long unreadable;

    private Reading(SealedManifest manifest, Instrument instrument, Opener opener) {
      this.segments = manifest.manifest().segments();
      this.instrument = instrument;
      this.form = new ResponseBytes(instrument, segments);
      this.opener = opener;
      this.manifest = manifest;
      this.coded = CodedResponses.empty(new TallyPlan(instrument, segments));
    }

    private void take(byte[] id, byte[] sealed) {
      taken++;
      opener
          .open(sealed, SealedResponses.context(manifest, id))
          .flatMap(form::read)
          .filter(read -> fits(read.response()))
          .ifPresentOrElse(this::count, () -> unreadable++);
    }

    private void count(ResponseBytes.Read read) {
      Segments own = read.response().segments();
      boolean byTopUnit = read.bySealedCode() && manifest.manifest().mixed();
      coded.add(read.response(), byTopUnit ? segments.bySealedCode(own) : own);
    }

    private boolean fits(Response response) {
      return ResponseCheck.faultsOf(response, instrument, segments).isEmpty();
    }
  }
}
