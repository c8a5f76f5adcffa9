package nl.peilstok.api.platform.persistence;

import java.security.SecureRandom;
import java.util.Base64;

/** Draw opaque ids: 128 random bits in 22 characters that need no escaping in a URL. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** A new id. */
  public static String next() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
