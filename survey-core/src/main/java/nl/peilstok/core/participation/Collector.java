package nl.peilstok.core.participation;

import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.wave.Wave;

/**
 * Takes responses of open waves; knows no person. Every method throws a Refusal where it refuses.
 */
public interface Collector {

  /** What the holder of a valid code of an open wave may answer. */
  record Questionnaire(Wave.Open wave, Instrument instrument) {}

  /** Whether a response was stored now or had been stored before by the same sender. */
  enum Receipt {
    STORED,
    STORED_BEFORE
  }

  /** Show the questionnaire to the holder of a sealed code; records nothing. */
  Questionnaire questionnaire(Secret sealedCode);

  /** Whether the code was used, so that its holder is told before filling in anything. */
  boolean isSpent(Secret sealedCode);

  /**
   * Exchange a sealed code for the identity of the token it stands for; for a spent code too, so
   * that the same sender may hand in the same response twice.
   */
  byte[] admit(Secret sealedCode);

  /** Validate, seal and store a response; the withdrawal hash is 32 bytes. */
  Receipt submit(String wave, byte[] jti, Response response, byte[] withdrawalHash);

  /**
   * Delete the response that a withdrawal secret, as somebody typed it, belongs to; false when
   * there is none, for whatever reason.
   */
  boolean withdraw(String typed);
}
