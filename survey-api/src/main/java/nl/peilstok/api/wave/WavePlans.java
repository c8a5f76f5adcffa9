package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

/** Plan waves: take requests, hold them against instruments and units, keep drafts. */
@Singleton
class WavePlans {
  private final WaveStore waves;
  private final Instruments instruments;
  private final Organisations organisations;
  private final Clock clock;

  WavePlans(WaveStore waves, Instruments instruments, Organisations organisations, Clock clock) {
    this.waves = waves;
    this.instruments = instruments;
    this.organisations = organisations;
    this.clock = clock;
  }

  Wave.Draft plan(WaveRequest request) {
    return waves.add(checked(request.read(null, clock.instant())));
  }

  Wave.Draft change(Wave wave, WaveRequest request) {
    if (!(wave instanceof Wave.Draft)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    WavePlan plan = checked(request.read(wave.plan(), clock.instant()));
    if (!waves.change(wave.id(), plan)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    return new Wave.Draft(wave.id(), plan);
  }

  private WavePlan checked(WavePlan plan) {
    List<Fault> faults = new ArrayList<>();
    if (instruments.find(plan.instrument(), plan.instrumentVersion()).isEmpty()) {
      faults.add(Fault.of("instrument", Reason.UNKNOWN_VALUE));
    }
    Units units = organisations.current().units();
    Optional<String> root = units.root().map(Unit::code);
    for (String unit : plan.sealedCodes().keySet()) {
      boolean top = units.find(unit).map(Unit::parent).equals(root);
      if (!top) {
        faults.add(Fault.of("sealedCodes." + unit, Reason.UNKNOWN_VALUE));
      }
    }
    Refusal.ifAny(faults);
    return plan;
  }
}
