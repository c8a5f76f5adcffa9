package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import nl.peilstok.api.platform.job.JobStatus;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.OpeningKeys;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Let a key holder open a closed wave; a killed server forgets the key, and the holder repeats. */
@Singleton
class ResponseOpening {
  private final Waves waves;
  private final OpeningKeys keys;
  private final Tallying tallying;
  private final Jobs jobs;

  ResponseOpening(Waves waves, OpeningKeys keys, Tallying tallying, Jobs jobs) {
    this.waves = waves;
    this.keys = keys;
    this.tallying = tallying;
    this.jobs = jobs;
  }

  JobStatus start(String waveId, String account, String passphrase) {
    Wave wave = waves.find(waveId).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (!(wave instanceof Wave.Closed)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    byte[] privateKey = keys.unwrap(waveId, account, passphrase);
    return jobs.startOnce(Tallying.KIND, waveId, account, run -> tallying.run(run, privateKey));
  }
}
