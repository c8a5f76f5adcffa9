package nl.peilstok.core.participation;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import nl.peilstok.core.wave.SealedManifest;

/** The stored responses of waves, sealed. */
public interface SealedResponses {

  /** Take one stored response: its random id, part of the sealing context, and its bytes. */
  @FunctionalInterface
  interface Reader {

    /** Take it. */
    void take(byte[] id, byte[] sealed);
  }

  /** Hand out every response of a wave, one by one, in no meaningful order. */
  void forEach(String wave, Reader reader);

  /** How many responses the wave has. */
  long count(String wave);

  /**
   * How many tokens of the wave are spent.
   *
   * @param signed tokens whose signature is the wave's
   * @param sealed tokens of sealed codes
   * @param invalid tokens whose signature is not the wave's
   */
  record Spent(long signed, long sealed, long invalid) {}

  /** Check every spent token of a wave anew. */
  Spent spent(String wave);

  /** Write the collector's tables anew in random order, so that no order of arrival is left. */
  void rebuild();

  /** Destroy the printed codes of a wave, which let nobody in any more. */
  void destroyCodes(String wave);

  /** Destroy the responses and spent tokens of a wave for good. */
  void destroy(String wave);

  /** What a response is sealed for: the manifest's hash and the row's id, so that neither moves. */
  static byte[] context(SealedManifest manifest, byte[] rowId) {
    byte[] hash = HexFormat.of().parseHex(manifest.hash());
    return ByteBuffer.allocate(hash.length + rowId.length).put(hash).put(rowId).array();
  }
}
