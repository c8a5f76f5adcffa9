package nl.peilstok.core.wave;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The counts that the proofs of publications rest on, sealed with each wave's public key. */
public interface SealedProofs {

  /** The sealed counts; empty before the publication is made, and once they are destroyed. */
  Optional<byte[]> find(String wave);

  /** Destroy them for good, out of the files too; not inside a transaction. */
  void destroy(String wave);

  /** What they are sealed for, so that they are never taken for a response. */
  static byte[] context(SealedManifest manifest) {
    return ("proof " + manifest.hash()).getBytes(StandardCharsets.UTF_8);
  }
}
