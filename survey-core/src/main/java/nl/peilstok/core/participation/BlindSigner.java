package nl.peilstok.core.participation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * Sign what cannot be read: BlindSign of RFC 9474, section 4.3.
 *
 * <p>The private operation is the platform's raw RSA, which blinds against timing and takes equal
 * steps; its outcome is raised to the public exponent before it leaves, so that a fault in the
 * machine gives no signature instead of the key away.
 */
public final class BlindSigner {
  private final RSAPrivateCrtKey key;
  private final int length;

  /**
   * Take a private key.
   *
   * @param privateKey in DER (PKCS #8)
   * @throws IllegalArgumentException when the bytes are no RSA key with both primes
   */
  public BlindSigner(byte[] privateKey) {
    try {
      key =
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
    } catch (GeneralSecurityException | ClassCastException wrong) {
      throw new IllegalArgumentException("not a private key for signing tokens", wrong);
    }
    length = (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** How long blinded messages and signatures are, in bytes. */
  public int length() {
    return length;
  }

  /** Sign; empty when the message has another length or is no number from 1 below the modulus. */
  public Optional<byte[]> sign(byte[] blindedMessage) {
    BigInteger message = new BigInteger(1, blindedMessage);
    if (blindedMessage.length != length
        || message.signum() == 0
        || message.compareTo(key.getModulus()) >= 0) {
      return Optional.empty();
    }
    byte[] signature = raw(blindedMessage);
    BigInteger back =
        new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus());
    if (!back.equals(message)) {
      throw new IllegalStateException("the machine signed wrongly; the signature is not given out");
    }
    return Optional.of(signature);
  }

  private byte[] raw(byte[] message) {
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key);
      return cipher.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("raw RSA takes any number below the modulus", impossible);
    }
  }

  @Override
  public String toString() {
    return "BlindSigner[hidden]";
  }
}
