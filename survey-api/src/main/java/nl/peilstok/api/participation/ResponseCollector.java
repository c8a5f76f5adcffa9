package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.participation.Token;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;
import nl.peilstok.core.wave.Waves;
import org.jspecify.annotations.Nullable;

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
  private final SpentTokenRows tokens;
  private final GroupedCommit commits;
  private final Waves waves;
  private final Instruments instruments;
  private final Clock clock;
  private final Map<String, Intake> intakes = new ConcurrentHashMap<>();

  ResponseCollector(
      SealedCodeRows codes,
      SealedResponseRows responses,
      SpentTokenRows tokens,
      GroupedCommit commits,
      Waves waves,
      Instruments instruments,
      Clock clock) {
    this.codes = codes;
    this.responses = responses;
    this.tokens = tokens;
    this.commits = commits;
    this.waves = waves;
    this.instruments = instruments;
    this.clock = clock;
  }

  @Override
  public Questionnaire questionnaire(Secret sealedCode, byte @Nullable [] withdrawalHash) {
    Wave.Open wave = collecting(sealedCode);
    refuseSpent(wave, sealedCode.hash(TOKEN_DOMAIN), withdrawalHash);
    return new Questionnaire(wave, intake(wave).instrument());
  }

  @Override
  public Token admit(Secret sealedCode, byte @Nullable [] withdrawalHash) {
    Wave.Open wave = collecting(sealedCode);
    byte[] jti = sealedCode.hash(TOKEN_DOMAIN);
    refuseSpent(wave, jti, withdrawalHash);
    return Token.ofSealedCode(jti);
  }

  /** A used code is refused as an unknown one is, but to whoever used it. */
  private void refuseSpent(Wave.Open wave, byte[] jti, byte @Nullable [] withdrawalHash) {
    boolean spent = tokens.waveOf(jti).isPresent();
    boolean owner =
        withdrawalHash != null && responses.storedIn(withdrawalHash, wave.id()).isPresent();
    if (spent && !owner) {
      throw Refusal.of(Failure.CODE_NOT_VALID);
    }
  }

  @Override
  public Receipt submit(Submission submission) {
    if (tokens.waveOf(submission.token().jti()).isPresent()) {
      return storedBefore(submission);
    }
    byte[] rowId = new byte[ROW_ID_BYTES];
    RANDOM.nextBytes(rowId);
    Wave.Open wave = openWave(submission.wave());
    byte[] content = intake(wave).seal(submission, rowId);
    SealedResponseRow row =
        new SealedResponseRow(rowId, wave.id(), content, submission.withdrawalHash());
    return switch (commits.store(new Arrival(submission.token(), row))) {
      case STORED -> Receipt.STORED;
      case STORED_BEFORE -> Receipt.STORED_BEFORE;
      case ANSWERED_ALREADY -> throw Refusal.of(Failure.ANSWERED_ALREADY);
      case WAVE_CLOSED -> throw Refusal.of(Failure.WAVE_CLOSED);
      case HASH_TAKEN ->
          throw Refusal.of(
              Failure.INVALID_REQUEST, List.of(Fault.of("withdrawalHash", Reason.DUPLICATE)));
    };
  }

  private Receipt storedBefore(Submission submission) {
    if (responses.storedIn(submission.withdrawalHash(), submission.wave()).isEmpty()) {
      throw Refusal.of(Failure.ANSWERED_ALREADY);
    }
    return Receipt.STORED_BEFORE;
  }

  @Override
  public boolean withdraw(String typed) {
    // Whatever was typed takes the same way, so that nobody learns more than 'not known'.
    return responses.withdraw(Secret.withdrawalHash(typed)) == 1;
  }

  /** The wave a sealed code was printed for. */
  String waveOf(Secret sealedCode) {
    return codes
        .waveOf(sealedCode.hash(CODE_DOMAIN))
        .orElseThrow(() -> Refusal.of(Failure.CODE_NOT_VALID));
  }

  private Wave.Open collecting(Secret sealedCode) {
    return openWave(waveOf(sealedCode));
  }

  private Wave.Open openWave(String id) {
    return find(id).orElseThrow(() -> Refusal.of(Failure.WAVE_CLOSED));
  }

  private Optional<Wave.Open> find(String id) {
    return waves.collecting(id, clock.instant());
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
