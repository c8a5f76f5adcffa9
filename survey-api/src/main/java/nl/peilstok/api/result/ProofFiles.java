package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import java.util.Arrays;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.OpeningKeys;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/**
 * Let a key holder have the whole proof checked by another program, on any machine.
 *
 * <p>The counts that it rests on leave the server under the holder's own passphrase: the program
 * opens them in memory and tells no count of a small group.
 */
@Singleton
class ProofFiles {
  private final Waves waves;
  private final PublicationStore publications;
  private final OpeningKeys keys;

  ProofFiles(Waves waves, PublicationStore publications, OpeningKeys keys) {
    this.waves = waves;
    this.publications = publications;
    this.keys = keys;
  }

  /** A wave whose proof can be checked: published, and its keys not yet destroyed. */
  Wave wave(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (publications.find(wave).isEmpty()) {
      throw Refusal.of(Failure.RESULTS_NOT_PUBLISHED);
    }
    if (publications.find(id).isEmpty()) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    return wave;
  }

  /** The publication with its counts; refused for a wrong passphrase. */
  byte[] of(String id, String account, String passphrase) {
    Wave wave = wave(id);
    byte[] box = publications.find(id).orElseThrow(() -> Refusal.of(Failure.WAVE_STATE));
    Publication publication =
        publications.find(wave).orElseThrow(() -> Refusal.of(Failure.RESULTS_NOT_PUBLISHED));
    SealedManifest manifest = wave.manifest().orElseThrow();
    byte[] privateKey = keys.unwrap(id, account, passphrase);
    try {
      String cells =
          ProofSeal.open(box, manifest, privateKey)
              .orElseThrow(() -> Refusal.of(Failure.PUBLICATION_ALTERED));
      return PublicationFile.of(publication, cells, passphrase);
    } finally {
      Arrays.fill(privateKey, (byte) 0);
    }
  }
}
