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
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.wave.Wave;

/** Lay out how waves stand and what stands in their way. */
@Singleton
class WaveDesk {
  private final WaveStore waves;
  private final HolderKeys keys;
  private final WaveMoves moves;
  private final Jobs jobs;
  private final Organisations organisations;
  private final People people;

  WaveDesk(
      WaveStore waves,
      HolderKeys keys,
      WaveMoves moves,
      Jobs jobs,
      Organisations organisations,
      People people) {
    this.waves = waves;
    this.keys = keys;
    this.moves = moves;
    this.jobs = jobs;
    this.organisations = organisations;
    this.people = people;
  }

  WavesView list() {
    return new WavesView(waves.all(), !people.combinations().isEmpty());
  }

  WavePageView view(Wave wave, Viewer viewer, Language language) {
    Keys holders =
        new Keys(keys.count(wave.id()), keys.holds(wave.id(), viewer.id()));
    return new WavePageView(
        wave,
        holders,
        codes(wave),
        jobs.about(wave.id()).stream().findFirst().flatMap(job -> JobPanel.of(job, language)),
        obstacle(wave, language));
  }

  private List<Codes> codes(Wave wave) {
    Organisation organisation =
        wave.manifest()
            .map(sealed -> sealed.manifest().segments().organisation())
            .orElseGet(organisations::current);
    return waves.quotas(wave.id()).stream()
        .map(
            one ->
                new Codes(
                    one.unitCode(),
                    organisation.units().find(one.unitCode()).map(Unit::name).orElse(one.unitCode()),
                    one.quota(),
                    one.printed()))
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
