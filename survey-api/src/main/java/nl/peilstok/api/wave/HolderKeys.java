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

  /** Make the holder's key pair; refused when there is one. */
  void enrol(String wave, String account, String passphrase) {
    if (passphrase.strip().length() < SHORTEST_PASSPHRASE) {
      throw Refusal.of(Failure.WEAK_PASSPHRASE);
    }
    SealingKeys pair = SealingKeys.draw();
    byte[] wrapped = PassphraseWrap.wrap(pair.privateKey(), passphrase);
    pair.forget();
    if (rows.add(wave, account, pair.publicKey(), wrapped) == 0) {
      throw Refusal.of(Failure.KEY_HOLDER_WRAPPED_ALREADY);
    }
  }

  /** How many people hold a key for the wave. */
  int count(String wave) {
    return rows.ofWave(wave).size();
  }

  /** Whether this account does. */
  boolean holds(String wave, String account) {
    return rows.ofWave(wave).stream().anyMatch(row -> row.accountId().equals(account));
  }

  /** Store the wave's public key and give the private one to every holder. */
  @Transactional
  void distribute(String wave, SealingKeys pair) {
    List<HolderKeyRow> holders = rows.ofWave(wave);
    rows.addSealingKey(wave, pair.publicKey());
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
    HolderKeyRow holder =
        rows.ofWave(wave).stream()
            .filter(row -> row.accountId().equals(account))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Failure.NOT_ALLOWED));
    byte[] own =
        PassphraseWrap.unwrap(holder.wrappedPrivateKey(), passphrase)
            .orElseThrow(() -> Refusal.of(Failure.WRONG_PASSPHRASE));
    try {
      return new Opener(own)
          .open(rows.openingKey(wave, account).orElseThrow().bytes(), context(wave))
          .orElseThrow(() -> new IllegalStateException("the opening key was altered"));
    } finally {
      Arrays.fill(own, (byte) 0);
    }
  }

  private static byte[] context(String wave) {
    return ("peilstok-opening-key/1 " + wave).getBytes(StandardCharsets.UTF_8);
  }
}
