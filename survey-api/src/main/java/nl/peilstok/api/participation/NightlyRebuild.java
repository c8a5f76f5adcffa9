package nl.peilstok.api.participation;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/**
 * Have the collector's tables rebuilt at night, so that the files keep no order of arrival for
 * longer than a day; only once k more people answered, or the order in which files were rebuilt
 * would itself say who came between.
 */
@Singleton
class NightlyRebuild {
  private static final String NOBODY = "clock";

  private final Waves waves;
  private final SpentTokenRows tokens;
  private final RebuiltRows rebuilt;
  private final Jobs jobs;

  NightlyRebuild(Waves waves, SpentTokenRows tokens, RebuiltRows rebuilt, Jobs jobs) {
    this.waves = waves;
    this.tokens = tokens;
    this.rebuilt = rebuilt;
    this.jobs = jobs;
  }

  /** Start for each open wave in which enough happened since the last time. */
  @Scheduled(cron = "0 17 2 * * *")
  void start() {
    waves.open().stream().filter(this::isDue).forEach(this::start);
  }

  private boolean isDue(Wave.Open wave) {
    return tokens.count(wave.id()) - rebuilt.spent(wave.id()).orElse(0) >= wave.plan().k();
  }

  private void start(Wave.Open wave) {
    try {
      jobs.start(Rebuilding.KIND, wave.id(), NOBODY);
    } catch (Refusal refusal) {
      // Another node was first.
      if (refusal.failure() != Failure.JOB_RUNNING) {
        throw refusal;
      }
    }
  }
}
