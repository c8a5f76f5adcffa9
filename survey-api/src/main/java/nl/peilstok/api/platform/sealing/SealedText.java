package nl.peilstok.api.platform.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * A text that only a key holder's passphrase opens, as the file of a publication holds it.
 *
 * <p>Unlike the wrapped form of a key it does not name its cost, which the first line of the file
 * fixes: the reader takes files from anybody.
 *
 * @param salt of Argon2id, in base64 like the others
 * @param nonce of AES-256-GCM
 */
public record SealedText(String salt, String nonce, String box) {
  private static final int MEMORY_KIB = 65_536;
  private static final int PASSES = 3;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Seal. */
  public static SealedText box(byte[] text, String passphrase) {
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(salt);
    RANDOM.nextBytes(nonce);
    byte[] key = PassphraseWrap.key(passphrase, salt, MEMORY_KIB, PASSES);
    try {
      byte[] sealedText = PassphraseWrap.cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text);
      return new SealedText(base64(salt), base64(nonce), base64(sealedText));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The lines that follow {@code rows=sealed}. */
  public String lines() {
    return "salt=" + salt + "\nnonce=" + nonce + "\nbox=" + box + "\n";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
