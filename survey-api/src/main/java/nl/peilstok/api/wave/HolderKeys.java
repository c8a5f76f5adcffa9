package nl.peilstok.api.wave;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.peilstok.api.platform.sealing.Opener;
import nl.peilstok.api.platform.sealing.PassphraseWrap;
import nl.peilstok.api.platform.sealing.Sealer;
import nl.peilstok.api.platform.sealing.SealingKeys;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.OpeningKeys;

/**
 * Keep a wave's private key only where a key holder's passphrase can reach it.
 *
 * <p>Before opening each holder gets a key pair whose private half is wrapped under the passphrase.
 * At opening the wave's private key is sealed to every holder and forgotten.
 */
@Singleton
class HolderKeys implements OpeningKeys {
  private static final int SHORTEST_PASSPHRASE = 12;

  private final HolderKeyRows rows;

  HolderKeys(HolderKeyRows rows) {
    this.rows = rows;
  }

  /** Make the holder's key pair; refused when there is one that was confirmed. */
  @Transactional
  void enrol(String wave, String account, String passphrase) {
    if (passphrase.strip().length() < SHORTEST_PASSPHRASE) {
      throw Refusal.of(Failure.WEAK_PASSPHRASE);
    }
    SealingKeys pair = SealingKeys.draw();
    byte[] wrapped = PassphraseWrap.wrap(pair.privateKey(), passphrase);
    pair.forget();
    if (rows.holdDraft(wave).isEmpty()) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    rows.removeUnconfirmed(wave, account);
    if (rows.add(wave, account, pair.publicKey(), wrapped) == 0) {
      throw Refusal.of(Failure.KEY_HOLDER_WRAPPED_ALREADY);
    }
  }

  /** Let a holder show, with the plan as it stands, that the passphrase opens the own key. */
  void confirm(String wave, String account, String passphrase) {
    byte[] own = ownKey(holder(wave, account), passphrase);
    Arrays.fill(own, (byte) 0);
    rows.confirm(wave, account);
  }

  /** The plan changed: every holder is to look at it and confirm again. */
  void forgetConfirmations(String wave) {
    rows.forgetConfirmations(wave);
  }

  /** How many people hold a key for the wave, and for how many of them it was confirmed. */
  Holders holders(String wave) {
    List<HolderKeyRow> all = rows.ofWave(wave);
    return new Holders(all.size(), (int) all.stream().filter(HolderKeyRow::confirmed).count());
  }

  /** Numbers of key holders. */
  record Holders(int enrolled, int confirmed) {}

  /** How far an account is with its own key. */
  enum Stage {
    NONE,
    ENROLLED,
    CONFIRMED
  }

  /** How far this account is. */
  Stage stage(String wave, String account) {
    return rows.ofWave(wave).stream()
        .filter(row -> row.accountId().equals(account))
        .findFirst()
        .map(row -> row.confirmed() ? Stage.CONFIRMED : Stage.ENROLLED)
        .orElse(Stage.NONE);
  }

  /** Store the wave's public keys and give the private sealing key to every holder. */
  @Transactional
  void distribute(String wave, SealingKeys pair, byte[] tokenKey) {
    List<HolderKeyRow> holders = rows.ofWave(wave);
    rows.addSealingKey(wave, pair.publicKey());
    rows.addTokenKey(wave, tokenKey);
    for (HolderKeyRow holder : holders) {
      byte[] sealed = new Sealer(holder.publicKey()).seal(pair.privateKey(), context(wave));
      rows.giveOpeningKey(wave, holder.accountId(), sealed);
    }
  }

  /** Destroy every key of the wave, so that nothing sealed for it can be opened again. */
  void destroy(String wave) {
    rows.removeHolders(wave);
    rows.removeSealingKey(wave);
  }

  @Override
  public byte[] unwrap(String wave, String account, String passphrase) {
    byte[] own = ownKey(holder(wave, account), passphrase);
    try {
      return new Opener(own)
          .open(rows.openingKey(wave, account).orElseThrow().bytes(), context(wave))
          .orElseThrow(() -> new IllegalStateException("the opening key was altered"));
    } finally {
      Arrays.fill(own, (byte) 0);
    }
  }

  private HolderKeyRow holder(String wave, String account) {
    return rows.ofWave(wave).stream()
        .filter(row -> row.accountId().equals(account))
        .findFirst()
        .orElseThrow(() -> Refusal.of(Failure.NOT_ALLOWED));
  }

  private static byte[] ownKey(HolderKeyRow holder, String passphrase) {
    return PassphraseWrap.unwrap(holder.wrappedPrivateKey(), passphrase)
        .orElseThrow(() -> Refusal.of(Failure.WRONG_PASSPHRASE));
  }

  private static byte[] context(String wave) {
    return ("peilstok-opening-key/1 " + wave).getBytes(StandardCharsets.UTF_8);
  }
}
