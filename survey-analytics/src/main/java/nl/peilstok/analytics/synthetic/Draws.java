package nl.peilstok.analytics.synthetic;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.peilstok.core.digest.Sha256;

/**
 * Give every person, team and item a random source of its own, made from the seed and a name.
 *
 * <p>So the order in which anybody draws changes nothing, and what is planted in one place changes
 * no draw of another.
 *
 * @param seed where every draw starts
 */
record Draws(long seed) {

  /** The source for one purpose of one thing, always the same for the same seed. */
  RandomGenerator of(String purpose, String name) {
    byte[] digest = Sha256.of(seed + "\n" + purpose + "\n" + name);
    return new SplittableRandom(ByteBuffer.wrap(digest).getLong());
  }

  /** The source for what happens to something in one wave. */
  RandomGenerator of(String purpose, String name, int wave) {
    return of(purpose, name + "\n" + wave);
  }
}
