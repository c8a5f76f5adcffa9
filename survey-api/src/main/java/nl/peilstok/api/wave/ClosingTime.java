package nl.peilstok.api.wave;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;

/** Do what a manifest promised for a moment: close on time, destroy after the retention. */
@Singleton
class ClosingTime {
  private static final String NOBODY = "clock";

  private final WaveStore waves;
  private final WaveRows rows;
  private final Jobs jobs;
  private final Clock clock;

  ClosingTime(WaveStore waves, WaveRows rows, Jobs jobs, Clock clock) {
    this.waves = waves;
    this.rows = rows;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "20s", initialDelay = "10s")
  void closeOverdue() {
    rows.overdue(clock.instant()).forEach(row -> start(Closing.KIND, row.id()));
  }

  @Scheduled(fixedDelay = "1h", initialDelay = "30s")
  void purgeExpired() {
    rows.published().stream().filter(this::isExpired).forEach(row -> start(Purging.KIND, row.id()));
  }

  private boolean isExpired(WaveRow row) {
    Instant published = row.publishedAt();
    int days =
        waves
            .find(row.id())
            .flatMap(Wave::manifest)
            .map(SealedManifest::manifest)
            .map(Manifest::retentionDays)
            .orElseThrow();
    return published != null && !clock.instant().isBefore(published.plus(Duration.ofDays(days)));
  }

  private void start(String kind, String wave) {
    try {
      jobs.start(kind, wave, NOBODY);
    } catch (Refusal refusal) {
      // Somebody does it by hand at this very moment.
      if (refusal.failure() != Failure.JOB_RUNNING) {
        throw refusal;
      }
    }
  }
}
