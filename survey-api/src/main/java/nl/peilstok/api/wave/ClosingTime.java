package nl.peilstok.api.wave;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Close waves that have reached their frozen time. */
@Singleton
class ClosingTime {
  private static final String NOBODY = "clock";

  private final WaveRows rows;
  private final Jobs jobs;
  private final Clock clock;

  ClosingTime(WaveRows rows, Jobs jobs, Clock clock) {
    this.rows = rows;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "20s", initialDelay = "10s")
  void closeOverdue() {
    rows.overdue(clock.instant()).forEach(row -> close(row.id()));
  }

  private void close(String wave) {
    try {
      jobs.start(Closing.KIND, wave, NOBODY);
    } catch (Refusal refusal) {
      // Somebody is closing it by hand at this very moment.
      if (refusal.failure() != Failure.JOB_RUNNING) {
        throw refusal;
      }
    }
  }
}
