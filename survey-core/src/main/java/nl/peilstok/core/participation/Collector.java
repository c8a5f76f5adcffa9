package nl.peilstok.core.participation;

import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

/**
 * Takes responses of open waves; knows no person. Every method throws a Refusal where it refuses.
 *
 * <p>While a wave collects, a spent sealed code is refused as an unknown one is, as {@code
 * CODE_NOT_VALID}. Once it has stopped collecting, all codes that were printed for it are refused
 * as {@code WAVE_CLOSED}, spent or not, until they are destroyed at publication.
 */
public interface Collector {

  /** What somebody may answer. */
  record Questionnaire(Wave.Open wave, Instrument instrument) {}

  /** Whether a response was stored now or had been stored before by the same sender. */
  enum Receipt {
    STORED,
    STORED_BEFORE
  }

  /**
   * What is handed in.
   *
   * @param withdrawalHash 32 bytes; with the token it tells a retry from a second response
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a row, never compared
  record Submission(String wave, Token token, Response response, byte[] withdrawalHash) {

    @Override
    public String toString() {
      return "Submission[hidden]";
    }
  }

  /**
   * Show the questionnaire to the holder of a sealed code; records nothing.
   *
   * @param withdrawalHash of a response the holder may have handed in before, which lets the sender
   *     of a spent code in again; null for nobody's
   */
  Questionnaire questionnaire(Secret sealedCode, byte @Nullable [] withdrawalHash);

  /** Exchange a sealed code for the token it stands for; the same people are let in again. */
  Token admit(Secret sealedCode, byte @Nullable [] withdrawalHash);

  /** Validate, seal and store a response; returns when it is there for good. */
  Receipt submit(Submission submission);

  /**
   * Delete the response that a withdrawal secret belongs to.
   *
   * @param typed what somebody typed; wrong, unknown and used secrets are alike
   * @return whether there was one
   */
  boolean withdraw(String typed);
}
