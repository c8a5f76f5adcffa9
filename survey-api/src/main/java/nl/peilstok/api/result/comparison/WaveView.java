package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.core.wave.Wave;

/** A wave that can be compared with. */
@Serdeable
record WaveView(String id, String name) {

  static WaveView of(Wave wave) {
    return new WaveView(wave.id(), wave.plan().name());
  }
}
