package nl.peilstok.api.platform.sealing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Wrap a key under a passphrase: Argon2id makes a key of it, AES-256-GCM encrypts.
 *
 * <p>The wrapped form names its own cost, so that a later version can raise it: format byte, memory
 * in KiB, passes, salt, nonce, ciphertext.
 */
public final class PassphraseWrap {
  private static final byte FORMAT = 1;
  private static final int MEMORY_KIB = 65_536;
  private static final int PASSES = 3;
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEAD_BYTES = 1 + 2 * Integer.BYTES + SALT_BYTES + NONCE_BYTES;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PassphraseWrap() {}

  /** Wrap. */
  public static byte[] wrap(byte[] secret, String passphrase) {
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(salt);
    RANDOM.nextBytes(nonce);
    byte[] key = key(passphrase, salt, MEMORY_KIB, PASSES);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(secret);
      return ByteBuffer.allocate(HEAD_BYTES + encrypted.length)
          .put(FORMAT)
          .putInt(MEMORY_KIB)
          .putInt(PASSES)
          .put(salt)
          .put(nonce)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has AES-GCM", impossible);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Unwrap; empty for a wrong passphrase. */
  public static Optional<byte[]> unwrap(byte[] wrapped, String passphrase) {
    ByteBuffer bytes = ByteBuffer.wrap(wrapped);
    byte[] salt = new byte[SALT_BYTES];
    byte[] nonce = new byte[NONCE_BYTES];
    try {
      if (bytes.get() != FORMAT) {
        return Optional.empty();
      }
      int memory = bytes.getInt();
      int passes = bytes.getInt();
      bytes.get(salt).get(nonce);
      byte[] encrypted = new byte[bytes.remaining()];
      bytes.get(encrypted);
      byte[] key = key(passphrase, salt, memory, passes);
      try {
        return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(encrypted));
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    } catch (GeneralSecurityException | BufferUnderflowException refused) {
      return Optional.empty();
    }
  }

  static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  static byte[] key(String passphrase, byte[] salt, int memoryKib, int passes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(1)
            .build());
    byte[] key = new byte[32];
    generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }
}
