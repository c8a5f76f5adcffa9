package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Invitations;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.wave.Wave;

/** Show the publication that is ready; the codes have done their work. */
@Singleton
class Publishing implements ResumableWork {
  static final String KIND = "wave-publish";

  private final WaveStore waves;
  private final WaveRows rows;
  private final SealedResponses responses;
  private final Invitations invitations;
  private final Clock clock;

  Publishing(
      WaveStore waves,
      WaveRows rows,
      SealedResponses responses,
      Invitations invitations,
      Clock clock) {
    this.waves = waves;
    this.rows = rows;
    this.responses = responses;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  void check(Wave wave) {
    if (!(wave instanceof Wave.Ready)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
  }

  @Override
  public void run(JobRun run) {
    Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Published) {
      run.complete(() -> {});
      return;
    }
    check(wave);
    // Destroyed first, and out of the files too; whoever takes this over does it again.
    responses.destroyCodes(wave.id());
    invitations.destroy(wave.id());
    responses.rebuild();
    run.complete(() -> rows.publish(wave.id(), clock.instant()));
  }
}
