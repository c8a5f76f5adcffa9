package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.wave.WavePlan;
import nl.peilstok.core.wave.Waves;

/** The answer key of each wave that collects, made once for the instrument cannot change. */
@Singleton
class AnswerKeys {
  private final Waves waves;
  private final Instruments instruments;
  private final Map<String, AnswerKey> keys = new ConcurrentHashMap<>();

  AnswerKeys(Waves waves, Instruments instruments) {
    this.waves = waves;
    this.instruments = instruments;
  }

  /** The key of a wave into which somebody was let in. */
  AnswerKey of(String wave) {
    return keys.computeIfAbsent(wave, id -> AnswerKey.of(instrument(id)));
  }

  private Instrument instrument(String wave) {
    WavePlan plan = waves.find(wave).orElseThrow().plan();
    return instruments.find(plan.instrument(), plan.instrumentVersion()).orElseThrow();
  }
}
