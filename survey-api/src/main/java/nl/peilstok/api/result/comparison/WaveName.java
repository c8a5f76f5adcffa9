package nl.peilstok.api.result.comparison;

import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.core.wave.Wave;

/** A wave that can be compared with. */
@Serdeable
record WaveName(String id, String name) {

  static WaveName of(Wave wave) {
    return new WaveName(wave.id(), wave.plan().name());
  }
}
