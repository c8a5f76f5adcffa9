package nl.peilstok.core.participation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A secret of 130 random bits that people can read, type and copy: 26 base32 characters and two
 * check characters, in groups of four.
 *
 * <p>The alphabet is Crockford's: no I, L, O or U, and those read as 1, 1, 0 and V when typed.
 */
public record Secret(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_CHARACTERS = 26;
  private static final int LENGTH = 28;

  /** Draw a new secret. */
  public static Secret draw(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < RANDOM_CHARACTERS; index++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new Secret(text.append(checkOf(text.toString())).toString());
  }

  /** Read what somebody typed: case, blanks and dashes do not matter. Empty when it cannot be. */
  public static Optional<Secret> read(String typed) {
    String text = normal(typed);
    if (text.length() != LENGTH || !text.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)) {
      return Optional.empty();
    }
    String body = text.substring(0, RANDOM_CHARACTERS);
    return checkOf(body).equals(text.substring(RANDOM_CHARACTERS))
        ? Optional.of(new Secret(text))
        : Optional.empty();
  }

  /** In groups of four, for paper and screen. */
  public String grouped() {
    return text.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** The SHA-256 of the text, with a prefix that keeps uses apart. */
  public byte[] hash(String domain) {
    MessageDigest digest = sha256();
    digest.update(domain.getBytes(StandardCharsets.UTF_8));
    return digest.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Hide the secret, so that it can get into no log. */
  @Override
  public String toString() {
    return "Secret[hidden]";
  }

  private static String normal(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replace('U', 'V');
  }

  private static String checkOf(String body) {
    byte[] digest = sha256().digest(body.getBytes(StandardCharsets.UTF_8));
    return "" + ALPHABET.charAt(digest[0] & 31) + ALPHABET.charAt(digest[1] & 31);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
