package nl.peilstok.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Make what people keep to themselves; never from the seed, so that no run repeats another's. */
final class Secrets {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_CHARACTERS = 26;
  private static final int WITHDRAWAL = 2;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A withdrawal secret as a browser makes it: 26 characters and two that check them. */
  static String withdrawal() {
    String body = characters(RANDOM_CHARACTERS);
    byte[] digest = sha256(body);
    return body + ALPHABET.charAt(digest[0] & 31) + ALPHABET.charAt((digest[1] & 31) ^ WITHDRAWAL);
  }

  /** What the server keeps of a withdrawal secret. */
  static String withdrawalHash(String secret) {
    return HexFormat.of().formatHex(sha256("withdrawal" + secret));
  }

  /** A password or passphrase that is easy to copy from a screen. */
  static String phrase() {
    return String.join("-", "demo", characters(5), characters(5), characters(5));
  }

  /** SHA-256 of a text in hexadecimal. */
  static String hash(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  private static byte[] sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of bytes. */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String characters(int number) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < number; index++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
