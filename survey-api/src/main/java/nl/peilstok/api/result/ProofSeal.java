package nl.peilstok.api.result;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.peilstok.api.platform.sealing.Opener;
import nl.peilstok.api.platform.sealing.Sealer;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.SealedProofs;

/**
 * Seal the counts that a proof rests on with the wave's public key, and open them again.
 *
 * <p>Only a key holder can read them, for as long as the wave has keys. They are packed first, for
 * a hundred questions of ten thousand people are some megabytes.
 */
final class ProofSeal {
  private ProofSeal() {}

  static byte[] seal(String cells, SealedManifest manifest, byte[] publicKey) {
    return new Sealer(publicKey).seal(packed(cells), SealedProofs.context(manifest));
  }

  /** Open; empty with another key, or of another wave. */
  static Optional<String> open(byte[] box, SealedManifest manifest, byte[] privateKey) {
    return new Opener(privateKey)
        .open(box, SealedProofs.context(manifest))
        .map(ProofSeal::unpacked);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was sealed is whole", impossible);
    }
  }
}
