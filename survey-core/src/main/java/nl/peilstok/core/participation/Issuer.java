package nl.peilstok.core.participation;

import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Wave;

/**
 * Lets invited people take part; knows who they are and never what they answer.
 *
 * <p>Unknown codes and codes of waves that do not collect are refused alike.
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
