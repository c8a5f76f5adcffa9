package nl.peilstok.analytics.disclosure;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a proof's seal; without it nobody can try out which small counts fit the certificate.
 */
public final class ProofKey {
  /** How many bytes a key has. */
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] bytes;

  private ProofKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /**
   * Take random bytes.
   *
   * @throws IllegalArgumentException when they are not {@value #LENGTH}
   */
  public static ProofKey of(byte[] random) {
    if (random.length != LENGTH) {
      throw new IllegalArgumentException("a key of another length");
    }
    return new ProofKey(random);
  }

  String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /** The HMAC-SHA-256 of a text in hex. */
  String seal(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }
}
