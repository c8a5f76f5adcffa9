package nl.peilstok.core.participation;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/**
 * A key pair that signs the tokens of one wave and nothing else: RSA of 3072 bits.
 *
 * <p>The private half may sign blindly only because it signs nothing else.
 */
public final class TokenKeyPair {
  private static final int BITS = 3072;

  private final KeyPair pair;

  private TokenKeyPair(KeyPair pair) {
    this.pair = pair;
  }

  /** Draw a new pair. */
  public static TokenKeyPair draw() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      return new TokenKeyPair(generator.generateKeyPair());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has RSA", impossible);
    }
  }

  /** The public half in DER (SubjectPublicKeyInfo). */
  public byte[] publicKey() {
    return pair.getPublic().getEncoded();
  }

  /** The private half in DER (PKCS #8), to be wrapped and put away. */
  public byte[] privateKey() {
    return pair.getPrivate().getEncoded();
  }
}
