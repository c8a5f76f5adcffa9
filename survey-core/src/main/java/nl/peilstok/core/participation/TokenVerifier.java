package nl.peilstok.core.participation;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import nl.peilstok.core.digest.Sha256;

/**
 * Check unblinded signatures: RSASSA-PSS with SHA-384, MGF1 of SHA-384 and a salt of 48 bytes, as
 * RSABSSA-SHA384-PSS-Randomized of RFC 9474 gives them.
 */
public final class TokenVerifier {
  private static final int SALT_BYTES = 48;

  private final RSAPublicKey key;
  private final byte[] id;

  /**
   * Take a public key.
   *
   * @param publicKey in DER (SubjectPublicKeyInfo)
   * @throws IllegalArgumentException when the bytes are no RSA key
   */
  public TokenVerifier(byte[] publicKey) {
    try {
      key =
          (RSAPublicKey)
              KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
      id = Sha256.of(publicKey);
    } catch (GeneralSecurityException | ClassCastException wrong) {
      throw new IllegalArgumentException("not a public key for checking tokens", wrong);
    }
  }

  /** The SHA-256 of the key's DER: 32 bytes. */
  public byte[] id() {
    return id.clone();
  }

  /** Whether the signature is this key's for this prepared message; false for any other bytes. */
  public boolean verifies(byte[] preparedMessage, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("RSASSA-PSS");
      verifier.setParameter(
          new PSSParameterSpec(
              "SHA-384",
              "MGF1",
              MGF1ParameterSpec.SHA384,
              SALT_BYTES,
              PSSParameterSpec.TRAILER_FIELD_BC));
      verifier.initVerify(key);
      verifier.update(preparedMessage);
      return verifier.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
