package nl.peilstok.api.invitation;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.api.platform.sealing.Keystore;
import nl.peilstok.core.digest.Sha256;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.BlindSigner;
import nl.peilstok.core.participation.Issuer;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.participation.TokenVerifier;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Let invited people in, and sign one blinded token for each of them. */
@Singleton
class InvitationIssuer implements Issuer {
  private final InvitationRows rows;
  private final Waves waves;
  private final Keystore keystore;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;
  private final Map<String, BlindSigner> signers = new ConcurrentHashMap<>();

  InvitationIssuer(
      InvitationRows rows,
      Waves waves,
      Keystore keystore,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.rows = rows;
    this.waves = waves;
    this.keystore = keystore;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Invited invited(Secret code) {
    InvitationRow row =
        rows.ofCode(InvitationCodes.hash(code)).orElseThrow(InvitationIssuer::notValid);
    return new Invited(collecting(row.waveId()), row.segments());
  }

  @Override
  public byte[] sign(Secret code, byte[] blindedMessage) {
    byte[] codeHash = InvitationCodes.hash(code);
    InvitationRow row = rows.ofCode(codeHash).orElseThrow(InvitationIssuer::notValid);
    BlindSigner signer = signer(collecting(row.waveId()).id());
    return transactions.executeWrite(_ -> signOnce(signer, codeHash, blindedMessage));
  }

  /** Holds the wave open until commit, so that closing waits for what is under way. */
  private byte[] signOnce(BlindSigner signer, byte[] codeHash, byte[] blindedMessage) {
    SignedRow row = rows.lock(codeHash).orElseThrow(InvitationIssuer::notValid);
    if (!waves.holdOpen(row.waveId())) {
      throw closed();
    }
    byte[] hash = Sha256.of(blindedMessage);
    if (row.issued()) {
      if (!MessageDigest.isEqual(hash, row.blindedHash())) {
        throw Refusal.of(Failure.TOKEN_ISSUED_ALREADY);
      }
      return row.blindSignature();
    }
    Optional<byte[]> signature = signer.sign(blindedMessage);
    if (signature.isEmpty()) {
      Refusal.ifAny(List.of(Fault.of("blindedMessage", Reason.OUT_OF_RANGE)));
    }
    rows.issue(row.id(), hash, signature.orElseThrow());
    return signature.orElseThrow();
  }

  /** Asked before anything of the person, so that a closed wave tells nothing about anybody. */
  private Wave.Open collecting(String wave) {
    return waves.collecting(wave, clock.instant()).orElseThrow(InvitationIssuer::closed);
  }

  /** Forget the keys of waves that closed. */
  @Scheduled(fixedDelay = "1m")
  void forgetClosed() {
    signers.keySet().removeIf(id -> !waves.isOpen(id));
  }

  private BlindSigner signer(String wave) {
    return signers.computeIfAbsent(
        wave,
        id ->
            waves
                .tokenKey(id)
                .flatMap(key -> keystore.find(new TokenVerifier(key).id()))
                .map(BlindSigner::new)
                .orElseThrow(() -> missing(id)));
  }

  /** The key of a wave that closes at this moment is gone; that of an open wave must be there. */
  private RuntimeException missing(String wave) {
    return waves.isOpen(wave)
        ? new IllegalStateException("the keystore lacks the key of wave " + wave)
        : closed();
  }

  private static Refusal notValid() {
    return Refusal.of(Failure.CODE_NOT_VALID);
  }

  private static Refusal closed() {
    return Refusal.of(Failure.WAVE_CLOSED);
  }
}
