package nl.peilstok.api.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.peilstok.core.digest.Sha256;

/** Hash random secrets for the database, and compare secrets without telling where they differ. */
final class Hashes {
  private Hashes() {}

  static byte[] sha256(String text) {
    return Sha256.of(text);
  }

  static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
