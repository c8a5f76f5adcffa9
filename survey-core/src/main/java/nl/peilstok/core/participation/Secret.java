package nl.peilstok.core.participation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.peilstok.core.digest.Sha256;

/**
 * A secret of 130 random bits that people can read, type and copy: 26 base32 characters and two
 * check characters, in groups of four.
 *
 * <p>The alphabet is Crockford's: no I, L, O or U, and those read as 1, 1, 0 and V when typed. The
 * check tells the kind too, so that whoever types a secret need not say what it is.
 */
public record Secret(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String WITHDRAWAL = "withdrawal";
  private static final int RANDOM_CHARACTERS = 26;
  static final int LENGTH = 28;
  private static final int BITS_A_CHARACTER = 5;
  private static final int RANDOM_BITS = RANDOM_CHARACTERS * BITS_A_CHARACTER;

  /** What a secret is for. */
  public enum Kind {
    /** Drawn from a bowl, belongs to no one. */
    SEALED_CODE(0),
    /** Derived for one person. */
    INVITATION_CODE(1),
    /** Made on the device; deletes one response. */
    WITHDRAWAL(2);

    private final int mark;

    Kind(int mark) {
      this.mark = mark;
    }
  }

  /** Draw a new secret. */
  public static Secret draw(RandomGenerator random, Kind kind) {
    StringBuilder body = new StringBuilder();
    for (int index = 0; index < RANDOM_CHARACTERS; index++) {
      body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return of(body.toString(), kind);
  }

  /** Write the first 130 bits of pseudorandom bytes as a secret; the same bytes give the same. */
  public static Secret derive(byte[] bytes, Kind kind) {
    BigInteger bits = new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - RANDOM_BITS);
    StringBuilder body = new StringBuilder();
    for (int left = RANDOM_BITS - BITS_A_CHARACTER; left >= 0; left -= BITS_A_CHARACTER) {
      body.append(ALPHABET.charAt(bits.shiftRight(left).intValue() & 31));
    }
    return of(body.toString(), kind);
  }

  /** Read what somebody typed: case, blanks and dashes do not matter. Empty when it cannot be. */
  public static Optional<Secret> read(String typed) {
    String text = normal(typed);
    if (text.length() != LENGTH || !isWrittenInAlphabet(text)) {
      return Optional.empty();
    }
    String body = text.substring(0, RANDOM_CHARACTERS);
    return Arrays.stream(Kind.values())
        .map(kind -> of(body, kind))
        .filter(secret -> secret.text.equals(text))
        .findFirst();
  }

  /** Read a secret of one kind; empty when it is of another or cannot be read. */
  public static Optional<Secret> read(String typed, Kind kind) {
    return read(typed).filter(secret -> secret.kind() == kind);
  }

  /** What it is for. */
  public Kind kind() {
    String body = text.substring(0, RANDOM_CHARACTERS);
    return Arrays.stream(Kind.values())
        .filter(kind -> of(body, kind).text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a secret whose check fits no kind"));
  }

  /** In groups of four, for paper and screen. */
  public String grouped() {
    return text.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** The SHA-256 of the text, with a prefix that keeps uses apart. */
  public byte[] hash(String domain) {
    return Sha256.of(domain + text);
  }

  /** What the collector keeps of a withdrawal secret. */
  public byte[] withdrawalHash() {
    return hash(WITHDRAWAL);
  }

  /** The same hash of anything that was typed, secret or not, in the same steps. */
  public static byte[] withdrawalHash(String typed) {
    return Sha256.of(WITHDRAWAL + normal(typed));
  }

  /** Hide the secret, so that it can get into no log. */
  @Override
  public String toString() {
    return "Secret[hidden]";
  }

  /** Word processors make other dashes and blanks of those that stand on paper. */
  static String normal(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("(?U)[\\s\\u2010-\\u2015\\uFEFF-]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replace('U', 'V');
  }

  static boolean isWrittenInAlphabet(String text) {
    return text.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0);
  }

  private static Secret of(String body, Kind kind) {
    byte[] digest = Sha256.of(body);
    char first = ALPHABET.charAt(digest[0] & 31);
    char second = ALPHABET.charAt((digest[1] & 31) ^ kind.mark);
    return new Secret(body + first + second);
  }
}
