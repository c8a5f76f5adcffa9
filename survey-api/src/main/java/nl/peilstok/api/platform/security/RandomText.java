package nl.peilstok.api.platform.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Draw secrets of 256 random bits in 43 characters that need no escaping. */
final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String next() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
