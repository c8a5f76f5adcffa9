package nl.peilstok.api.participation;

import nl.peilstok.api.platform.sealing.Sealer;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.ResponseBytes;
import nl.peilstok.core.participation.ResponseCheck;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.SealedManifest;

/** What it takes to check and seal the responses of one wave; the same for all of them. */
final class Intake {
  private final Instrument instrument;
  private final SegmentPlan segments;
  private final ResponseBytes form;
  private final Sealer sealer;
  private final SealedManifest manifest;

  Intake(SealedManifest manifest, Instrument instrument, byte[] publicKey) {
    this.instrument = instrument;
    this.segments = manifest.manifest().segments();
    this.form = new ResponseBytes(instrument, segments);
    this.sealer = new Sealer(publicKey);
    this.manifest = manifest;
  }

  Instrument instrument() {
    return instrument;
  }

  /**
   * Check a response and seal it for the row with this id.
   *
   * @throws Refusal that names every field at fault and no answer
   */
  byte[] seal(Collector.Submission submission, byte[] rowId) {
    Response response = submission.response();
    Refusal.ifAny(ResponseCheck.faultsOf(response, instrument, segments));
    byte[] written = form.write(response, submission.token().bySealedCode());
    return sealer.seal(written, SealedResponses.context(manifest, rowId));
  }
}
