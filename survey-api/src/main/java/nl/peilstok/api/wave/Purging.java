package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Invitations;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.wave.SealedProofs;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WaveState;

/** Destroy the responses and keys of a published wave; the publication stays. */
@Singleton
class Purging implements ResumableWork {
  static final String KIND = "wave-purge";

  private final WaveStore waves;
  private final WaveRows rows;
  private final SealedResponses responses;
  private final Invitations invitations;
  private final HolderKeys keys;
  private final SealedProofs proofs;

  Purging(
      WaveStore waves,
      WaveRows rows,
      SealedResponses responses,
      Invitations invitations,
      HolderKeys keys,
      SealedProofs proofs) {
    this.waves = waves;
    this.rows = rows;
    this.responses = responses;
    this.invitations = invitations;
    this.keys = keys;
    this.proofs = proofs;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Purged) {
      run.complete(() -> {});
      return;
    }
    if (!(wave instanceof Wave.Published)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    // Destroyed first, and out of the files too; whoever takes this over does it again.
    destroy(wave.id());
    responses.rebuild();
    run.complete(() -> rows.move(wave.id(), WaveState.PUBLISHED, WaveState.PURGED));
  }

  private void destroy(String wave) {
    responses.destroyCodes(wave);
    invitations.destroy(wave);
    responses.destroy(wave);
    proofs.destroy(wave);
    keys.destroy(wave);
  }
}
