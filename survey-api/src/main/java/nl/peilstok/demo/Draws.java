package nl.peilstok.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Give every person, team and item a random source of its own, made from the seed and a name.
 *
 * <p>So the order in which concurrent clients draw changes nothing.
 *
 * @param seed where every draw starts
 */
record Draws(long seed) {

  /** The source for one purpose of one thing, always the same for the same seed. */
  RandomGenerator of(String purpose, String name) {
    byte[] digest = sha256(seed + "\n" + purpose + "\n" + name);
    return new SplittableRandom(ByteBuffer.wrap(digest).getLong());
  }

  /** SHA-256 of a text in UTF-8. */
  static byte[] sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of bytes. */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
