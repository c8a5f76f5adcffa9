package nl.peilstok.api.participation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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
    requireDrawable(waveId, unit, count, MOST_AT_ONCE);
    List<Secret> drawn = fresh(count);
    take(waveId, unit, drawn);
    return drawn;
  }

  /** The wave, when so many codes may be asked of it for this unit. */
  Wave.Open requireDrawable(String waveId, String unit, int count, int most) {
    Wave wave = waves.find(waveId).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (count < 1 || count > most) {
      Refusal.ifAny(List.of(Fault.of("count", Reason.OUT_OF_RANGE, "1", "" + most)));
    }
    Integer quota = wave.plan().sealedCodes().get(unit);
    if (quota == null) {
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of("unit", Reason.UNKNOWN_VALUE)));
    }
    if (!(wave instanceof Wave.Open open)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    if (count > quota) {
      throw Refusal.of(Failure.CODES_EXHAUSTED);
    }
    return open;
  }

  /** New codes, which open nothing before they are taken. */
  List<Secret> fresh(int count) {
    return Stream.generate(() -> Secret.draw(RANDOM, Secret.Kind.SEALED_CODE))
        .limit(count)
        .toList();
  }

  /** Take the codes off the quota, and keep their hashes. */
  @Transactional
  void take(String waveId, String unit, List<Secret> codes) {
    // Held until the codes are stored: after closing no code comes to the count.
    if (!waves.holdOpen(waveId)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    if (!waves.takeSealedCodes(waveId, unit, codes.size())) {
      throw Refusal.of(Failure.CODES_EXHAUSTED);
    }
    List<SealedCodeRow> hashes = new ArrayList<>();
    codes.forEach(
        code -> hashes.add(new SealedCodeRow(code.hash(ResponseCollector.CODE_DOMAIN), waveId)));
    // Stored in another order than printed.
    Collections.shuffle(hashes, RANDOM);
    rows.addAll(hashes);
  }
}
