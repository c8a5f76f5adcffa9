package nl.peilstok.core.participation;

import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Wave;

/**
 * Lets invited people take part; knows who they are and never what they answer.
 *
 * <p>A code whose wave has stopped collecting is refused as {@code WAVE_CLOSED}, as long as its row
 * exists; every other code that opens nothing is refused as {@code CODE_NOT_VALID}. Whoever holds a
 * code of 128 bits was invited and may know that the wave is closed. Of the person it says nothing:
 * it is the same answer to whoever took part and to whoever did not.
 */
public interface Issuer {

  /**
   * What the holder of a personal code is shown.
   *
   * @param own the values the staff list had at opening, as far as the wave asks them
   */
  record Invited(Wave.Open wave, Segments own) {}

  /** Show what a code invites to; records nothing. */
  Invited invited(Secret code);

  /**
   * Sign a blinded token, once for each person; the same message again gives the same signature.
   *
   * @throws nl.peilstok.core.failure.Refusal when another message was signed before
   */
  byte[] sign(Secret code, byte[] blindedMessage);
}
