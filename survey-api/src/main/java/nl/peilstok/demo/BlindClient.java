package nl.peilstok.demo;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * The client's half of RSABSSA-SHA384-PSS (RFC 9474): encode, blind, and unblind what came back.
 *
 * @param saltBytes 48 for the variant that the product uses, 0 for the one without salt
 */
record BlindClient(RSAPublicKey key, int saltBytes) {
  private static final String HASH = "SHA-384";
  private static final int HASH_BYTES = 48;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * What a device keeps to itself until the signature comes back.
   *
   * @param inverse of the blinding factor
   * @param message to be sent
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
  record Blinded(BigInteger inverse, byte[] message) {}

  /** The client for a key in DER (SubjectPublicKeyInfo). */
  static BlindClient of(byte[] der) {
    try {
      X509EncodedKeySpec spec = new X509EncodedKeySpec(der);
      RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
      return new BlindClient(key, HASH_BYTES);
    } catch (GeneralSecurityException | ClassCastException wrong) {
      throw new Refused("The server's token key is no RSA key.", wrong);
    }
  }

  /** Blind a prepared message with random salt and factor. */
  Blinded blind(byte[] prepared) {
    BigInteger modulus = key.getModulus();
    BigInteger factor = new BigInteger(modulus.bitLength(), RANDOM);
    while (factor.signum() == 0
        || factor.compareTo(modulus) >= 0
        || !factor.gcd(modulus).equals(BigInteger.ONE)) {
      factor = new BigInteger(modulus.bitLength(), RANDOM);
    }
    return blind(encode(prepared, random(saltBytes)), factor);
  }

  /** Blind an encoded message with a given factor. */
  Blinded blind(byte[] encoded, BigInteger factor) {
    BigInteger modulus = key.getModulus();
    BigInteger hidden =
        new BigInteger(1, encoded)
            .multiply(factor.modPow(key.getPublicExponent(), modulus))
            .mod(modulus);
    return new Blinded(factor.modInverse(modulus), bytes(hidden));
  }

  /** Unblind; refuses what is no signature of this key over the prepared message. */
  byte[] unblind(byte[] prepared, Blinded blinded, byte[] blindSignature) {
    BigInteger signature =
        new BigInteger(1, blindSignature).multiply(blinded.inverse()).mod(key.getModulus());
    byte[] unblinded = bytes(signature);
    if (!verifies(prepared, unblinded)) {
      throw new Refused("The server signed something else than it was asked to.");
    }
    return unblinded;
  }

  /** EMSA-PSS of RFC 8017, section 9.1.1, for one bit less than the modulus has. */
  byte[] encode(byte[] message, byte[] salt) {
    int bits = key.getModulus().bitLength() - 1;
    byte[] encoded = new byte[(bits + 7) / 8];
    byte[] hash = digest(new byte[8], digest(message), salt);
    int masked = encoded.length - hash.length - 1;
    encoded[masked - salt.length - 1] = 1;
    System.arraycopy(salt, 0, encoded, masked - salt.length, salt.length);
    byte[] mask = mask(hash, masked);
    for (int index = 0; index < masked; index++) {
      encoded[index] ^= mask[index];
    }
    encoded[0] &= (byte) (0xFF >> (8 * encoded.length - bits));
    System.arraycopy(hash, 0, encoded, masked, hash.length);
    encoded[encoded.length - 1] = (byte) 0xBC;
    return encoded;
  }

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("RSASSA-PSS");
      verifier.setParameter(
          new PSSParameterSpec(HASH, "MGF1", MGF1ParameterSpec.SHA384, saltBytes, 1));
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  /** MGF1. */
  private static byte[] mask(byte[] seed, int length) {
    byte[] mask = new byte[length];
    for (int counter = 0; counter * HASH_BYTES < length; counter++) {
      byte[] block = digest(seed, new byte[] {0, 0, (byte) (counter >> 8), (byte) counter});
      int from = counter * HASH_BYTES;
      System.arraycopy(block, 0, mask, from, Math.min(HASH_BYTES, length - from));
    }
    return mask;
  }

  /** A number as long as the modulus, with zeros in front. */
  private byte[] bytes(BigInteger number) {
    byte[] bytes = new byte[(key.getModulus().bitLength() + 7) / 8];
    byte[] minimal = number.toByteArray();
    int from = minimal[0] == 0 ? 1 : 0;
    int length = minimal.length - from;
    System.arraycopy(minimal, from, bytes, bytes.length - length, length);
    return bytes;
  }

  private static byte[] digest(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(HASH);
      Arrays.stream(parts).forEach(digest::update);
      return digest.digest();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has SHA-384", impossible);
    }
  }
}
