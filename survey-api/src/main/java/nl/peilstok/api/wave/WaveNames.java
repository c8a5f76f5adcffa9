package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

/** Name what a plan holds as codes: as it was frozen, or as it is now for a draft. */
@Singleton
class WaveNames {
  private final Instruments instruments;
  private final Organisations organisations;

  WaveNames(Instruments instruments, Organisations organisations) {
    this.instruments = instruments;
    this.organisations = organisations;
  }

  Wording instrument(WavePlan plan) {
    Optional<Instrument> version = instruments.find(plan.instrument(), plan.instrumentVersion());
    return version.map(Instrument::name).orElse(new Wording(plan.instrument(), plan.instrument()));
  }

  String unit(Wave wave, String code) {
    Organisation organisation =
        wave.manifest()
            .map(promise -> promise.manifest().segments().organisation())
            .orElseGet(organisations::current);
    return organisation.units().find(code).map(Unit::name).orElse(code);
  }
}
