package nl.peilstok.api.participation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Draw sealed codes: the caller gets them once, the table keeps hashes. */
@Singleton
class SealedCodes {
  private static final int MOST_AT_ONCE = 5_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SealedCodeRows rows;
  private final Waves waves;

  SealedCodes(SealedCodeRows rows, Waves waves) {
    this.rows = rows;
    this.waves = waves;
  }

  /** Draw codes against the quota of a top unit. */
  @Transactional
  List<Secret> draw(String waveId, String unit, int count) {
    Wave wave = waves.find(waveId).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (count < 1 || count > MOST_AT_ONCE) {
      Refusal.ifAny(List.of(Fault.of("count", Reason.OUT_OF_RANGE, "1", "" + MOST_AT_ONCE)));
    }
    if (!wave.plan().sealedCodes().containsKey(unit)) {
      Refusal.ifAny(List.of(Fault.of("unit", Reason.UNKNOWN_VALUE)));
    }
    if (!(wave instanceof Wave.Open)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    if (!waves.takeSealedCodes(waveId, unit, count)) {
      throw Refusal.of(Failure.CODES_EXHAUSTED);
    }
    List<Secret> drawn = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      drawn.add(Secret.draw(RANDOM, Secret.Kind.SEALED_CODE));
    }
    List<SealedCodeRow> hashes = new ArrayList<>();
    drawn.forEach(
        code -> hashes.add(new SealedCodeRow(code.hash(ResponseCollector.CODE_DOMAIN), waveId)));
    // Stored in another order than printed.
    Collections.shuffle(hashes, RANDOM);
    rows.addAll(hashes);
    return drawn;
  }
}
