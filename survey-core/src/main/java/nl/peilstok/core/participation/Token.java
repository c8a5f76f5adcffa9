package nl.peilstok.core.participation;

import org.jspecify.annotations.Nullable;

/**
 * The right to hand in one response, as it is kept when it is spent.
 *
 * @param jti the name under which it is spent: 32 bytes
 * @param input what was signed blindly, {@link TokenInput#LENGTH} bytes; null for a sealed code
 * @param signature the unblinded signature; null for a sealed code
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
public record Token(byte[] jti, byte @Nullable [] input, byte @Nullable [] signature) {

  /** The token of a sealed code. */
  public static Token ofSealedCode(byte[] jti) {
    return new Token(jti, null, null);
  }

  /** Whether it came from a sealed code. */
  public boolean bySealedCode() {
    return input == null;
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
