package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import nl.peilstok.api.platform.job.JobStatus;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;

/** Start the moves of a wave as jobs, refusing at once what cannot be. */
@Singleton
class WaveMoves {
  private final Jobs jobs;
  private final Opening opening;
  private final Closing closing;
  private final Publishing publishing;
  private final HolderKeys keys;

  WaveMoves(Jobs jobs, Opening opening, Closing closing, Publishing publishing, HolderKeys keys) {
    this.jobs = jobs;
    this.opening = opening;
    this.closing = closing;
    this.publishing = publishing;
    this.keys = keys;
  }

  void enrol(Wave wave, String account, String passphrase) {
    if (!(wave instanceof Wave.Draft)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    keys.enrol(wave.id(), account, passphrase);
  }

  void confirm(Wave wave, String account, String passphrase) {
    if (!(wave instanceof Wave.Draft)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    keys.confirm(wave.id(), account, passphrase);
  }

  /** Say why the next move of an officer has to wait; nothing where there is no such move. */
  void checkNext(Wave wave) {
    switch (wave) {
      case Wave.Draft _ -> opening.check(wave);
      case Wave.Open _ -> closing.check(wave);
      case Wave.Ready _ -> publishing.check(wave);
      case Wave.Closed _, Wave.Published _, Wave.Purged _, Wave.Cancelled _ -> {}
    }
  }

  JobStatus open(Wave wave, String account) {
    opening.check(wave);
    opening.checkOpener(wave, account);
    return jobs.start(Opening.KIND, wave.id(), account);
  }

  JobStatus close(Wave wave, String account) {
    closing.check(wave);
    return jobs.start(Closing.KIND, wave.id(), account);
  }

  JobStatus publish(Wave wave, String account) {
    publishing.check(wave);
    return jobs.start(Publishing.KIND, wave.id(), account);
  }
}
