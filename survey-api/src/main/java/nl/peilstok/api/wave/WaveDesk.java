package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.job.Jobs;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.api.wave.WavePageView.Codes;
import nl.peilstok.api.wave.WavePageView.Keys;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.wave.Wave;

/** Lay out how a wave stands and what stands in its way. */
@Singleton
class WaveDesk {
  private final WaveStore waves;
  private final WaveNames names;
  private final HolderKeys keys;
  private final WaveMoves moves;
  private final Jobs jobs;

  WaveDesk(WaveStore waves, WaveNames names, HolderKeys keys, WaveMoves moves, Jobs jobs) {
    this.waves = waves;
    this.names = names;
    this.keys = keys;
    this.moves = moves;
    this.jobs = jobs;
  }

  WavePageView view(Wave found, Viewer viewer, Language language) {
    // The job first: when it is done by now, the wave that is read after it has moved.
    Optional<JobPanel> job =
        jobs.about(found.id()).stream().findFirst().flatMap(one -> JobPanel.of(one, language));
    Wave wave = waves.find(found.id()).orElse(found);
    return new WavePageView(
        wave,
        names.instrument(wave.plan()),
        new Keys(keys.holders(wave.id()), keys.stage(wave.id(), viewer.id())),
        codes(wave),
        job,
        obstacle(wave, language));
  }

  private List<Codes> codes(Wave wave) {
    return waves.quotas(wave.id()).stream()
        .map(
            one ->
                new Codes(
                    one.unitCode(), names.unit(wave, one.unitCode()), one.quota(), one.printed()))
        .toList();
  }

  /** Why the officer's next move has to wait, in words. */
  private Optional<String> obstacle(Wave wave, Language language) {
    try {
      moves.checkNext(wave);
      return Optional.empty();
    } catch (Refusal refusal) {
      Faults faults = Faults.of(refusal, language);
      return Optional.of(faults.summary() + " " + String.join(" ", faults.all()));
    }
  }
}
