package nl.peilstok.core.participation;

import java.util.Arrays;
import java.util.Optional;
import nl.peilstok.core.digest.Sha256;

/**
 * What a device makes up and has signed without showing it: 32 random bytes (the prefix of RFC
 * 9474's randomized preparation), the manifest's SHA-256, the token key's SHA-256, a nonce of 32
 * bytes.
 *
 * <p>Manifest and key stand in it, so that a token is good for one promise and one key only.
 */
public final class TokenInput {
  /** How long it is, in bytes. */
  public static final int LENGTH = 128;

  private static final int PART = 32;

  private final byte[] bytes;

  private TokenInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Read; empty when the length is another. */
  public static Optional<TokenInput> read(byte[] bytes) {
    return bytes.length == LENGTH ? Optional.of(new TokenInput(bytes.clone())) : Optional.empty();
  }

  /** All of it: the prepared message that the signature is over. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The hash of the manifest it was made for. */
  public byte[] manifestHash() {
    return Arrays.copyOfRange(bytes, PART, 2 * PART);
  }

  /** The hash of the key it was made for. */
  public byte[] keyId() {
    return Arrays.copyOfRange(bytes, 2 * PART, 3 * PART);
  }

  /** The name under which it is spent: SHA-256 of all of it. */
  public byte[] jti() {
    return Sha256.of(bytes);
  }

  @Override
  public String toString() {
    return "TokenInput[hidden]";
  }
}
