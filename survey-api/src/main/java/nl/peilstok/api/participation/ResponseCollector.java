package nl.peilstok.api.participation;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;
import nl.peilstok.core.wave.Waves;

/** Take responses: one transaction spends the token and stores the sealed bytes. */
@Singleton
class ResponseCollector implements Collector {
  /** The domain of the hash that the code table holds. */
  static final String CODE_DOMAIN = "code";

  private static final String TOKEN_DOMAIN = "sealed";
  private static final int ROW_ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SealedCodeRows codes;
  private final SealedResponseRows responses;
  private final Waves waves;
  private final Instruments instruments;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;
  private final Map<String, Intake> intakes = new ConcurrentHashMap<>();

  ResponseCollector(
      SealedCodeRows codes,
      SealedResponseRows responses,
      Waves waves,
      Instruments instruments,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.codes = codes;
    this.responses = responses;
    this.waves = waves;
    this.instruments = instruments;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Questionnaire questionnaire(Secret sealedCode) {
    Wave.Open wave = openWave(waveOf(sealedCode));
    return new Questionnaire(wave, intake(wave).instrument());
  }

  @Override
  public boolean isSpent(Secret sealedCode) {
    return responses.spentIn(sealedCode.hash(TOKEN_DOMAIN)).isPresent();
  }

  @Override
  public byte[] admit(Secret sealedCode) {
    openWave(waveOf(sealedCode));
    return sealedCode.hash(TOKEN_DOMAIN);
  }

  @Override
  public Receipt submit(String waveId, byte[] jti, Response response, byte[] withdrawalHash) {
    if (responses.spentIn(jti).isPresent()) {
      return storedBefore(waveId, withdrawalHash);
    }
    if (responses.holdsHash(withdrawalHash) > 0 && responses.spentIn(jti).isEmpty()) {
      Refusal.ifAny(List.of(Fault.of("withdrawalHash", Reason.DUPLICATE)));
    }
    Wave.Open wave = openWave(waveId);
    byte[] rowId = new byte[ROW_ID_BYTES];
    RANDOM.nextBytes(rowId);
    byte[] sealed = intake(wave).seal(response, rowId);
    SealedResponseRow row = new SealedResponseRow(rowId, waveId, sealed, withdrawalHash);
    boolean stored = transactions.executeWrite(_ -> store(jti, row));
    return stored ? Receipt.STORED : storedBefore(waveId, withdrawalHash);
  }

  /**
   * Holds the wave open until commit, so that closing waits for what is under way. It only writes
   * to the collector's tables: whoever reads first and writes then is in the way of a rebuild, and
   * loses.
   */
  private boolean store(byte[] jti, SealedResponseRow row) {
    if (!waves.holdOpen(row.waveId())) {
      throw Refusal.of(Failure.WAVE_CLOSED);
    }
    if (responses.spend(jti, row.waveId()) == 0) {
      return false;
    }
    responses.add(row);
    return true;
  }

  private Receipt storedBefore(String wave, byte[] withdrawalHash) {
    if (responses.stored(wave, withdrawalHash).isEmpty()) {
      throw Refusal.of(Failure.ANSWERED_ALREADY);
    }
    return Receipt.STORED_BEFORE;
  }

  /** The wave a sealed code was printed for. */
  String waveOf(Secret sealedCode) {
    return codes
        .waveOf(sealedCode.hash(CODE_DOMAIN))
        .orElseThrow(() -> Refusal.of(Failure.CODE_NOT_VALID));
  }

  private Wave.Open openWave(String id) {
    if (waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND)) instanceof Wave.Open open
        && open.collects(clock.instant())) {
      return open;
    }
    throw Refusal.of(Failure.WAVE_CLOSED);
  }

  private Intake intake(Wave.Open wave) {
    return intakes.computeIfAbsent(wave.id(), _ -> newIntake(wave.plan(), wave.sealed()));
  }

  private Intake newIntake(WavePlan plan, SealedManifest manifest) {
    return new Intake(
        manifest,
        instruments.find(plan.instrument(), plan.instrumentVersion()).orElseThrow(),
        waves.sealingKey(manifest.manifest().wave()).orElseThrow());
  }
}
