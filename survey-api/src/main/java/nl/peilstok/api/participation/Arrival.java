package nl.peilstok.api.participation;

import java.util.HexFormat;
import nl.peilstok.core.participation.Token;

/** A sealed response that waits to be written, with the token it spends. */
record Arrival(Token token, SealedResponseRow response) {

  /** What became of it. */
  enum Outcome {
    STORED,
    STORED_BEFORE,
    ANSWERED_ALREADY,
    HASH_TAKEN,
    WAVE_CLOSED
  }

  String wave() {
    return response.waveId();
  }

  /** The token's name as a key of sets and maps. */
  String jti() {
    return HexFormat.of().formatHex(token.jti());
  }

  /** The withdrawal hash as a key of sets and maps. */
  String hash() {
    return HexFormat.of().formatHex(response.withdrawalHash());
  }

  SpentTokenRow spentToken() {
    return new SpentTokenRow(token.jti(), wave(), token.input(), token.signature());
  }

  @Override
  public String toString() {
    return "Arrival[hidden]";
  }
}
