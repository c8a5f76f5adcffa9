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
import nl.peilstok.core.wave.WaveState;

/** Stop collecting, and leave no order of arrival behind. */
@Singleton
class Closing implements ResumableWork {
  static final String KIND = "wave-close";

  private final WaveStore waves;
  private final WaveRows rows;
  private final SealedResponses responses;
  private final Invitations invitations;
  private final Clock clock;

  Closing(
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

  /** Say at once why the wave cannot be closed. */
  void check(Wave wave) {
    if (!(wave instanceof Wave.Open open)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    open.objectionToClosing(clock.instant())
        .ifPresent(
            failure -> {
              throw Refusal.of(failure);
            });
  }

  @Override
  public void run(JobRun run) {
    Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    // The last chance to cancel: what is closed must be rebuilt, or its order of arrival stays.
    run.progress(0, 1);
    if (wave instanceof Wave.Open) {
      check(wave);
      rows.move(wave.id(), WaveState.OPEN, WaveState.CLOSED);
    }
    invitations.end(wave.id());
    responses.rebuild();
    run.complete(() -> {});
  }
}
