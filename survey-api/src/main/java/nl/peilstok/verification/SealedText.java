package nl.peilstok.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A text under a passphrase: Argon2id makes a key of it, AES-256-GCM decrypts.
 *
 * <p>What the key costs is fixed by the first line of the file, so that a file cannot ask for all
 * the memory of a machine.
 *
 * @param salt in base64, like the others
 */
record SealedText(String salt, String nonce, String box) {
  private static final int MEMORY_KIB = 65_536;
  private static final int PASSES = 3;
  private static final int KEY_BYTES = 32;
  private static final int TAG_BITS = 128;
  private static final Pattern SALT = Pattern.compile("[A-Za-z0-9+/]{22}==");
  private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{16}");
  private static final Pattern BOX = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

  static SealedText read(Lines lines) {
    SealedText text =
        new SealedText(
            lines.value("salt", SALT), lines.value("nonce", NONCE), lines.value("box", BOX));
    if (text.box.length() % 4 != 0) {
      throw lines.fault("the sealed box is no base64");
    }
    return text;
  }

  /** Open; empty when the passphrase is wrong or the box was altered. */
  Optional<byte[]> open(String passphrase) {
    byte[] key = key(passphrase);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, bytes(nonce)));
      return Optional.of(cipher.doFinal(bytes(box)));
    } catch (GeneralSecurityException refused) {
      return Optional.empty();
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private byte[] key(String passphrase) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(bytes(salt))
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .build());
    byte[] key = new byte[KEY_BYTES];
    generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
