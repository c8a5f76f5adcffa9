package nl.peilstok.api.platform.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Open what was sealed with the public half of a private key. */
public final class Opener {
  private final HybridDecrypt decrypt;

  /**
   * Prepare.
   *
   * @throws IllegalArgumentException when the bytes are no private key of {@link SealingKeys}
   */
  public Opener(byte[] privateKey) {
    try {
      HybridConfig.register();
      decrypt =
          TinkProtoKeysetFormat.parseKeyset(privateKey, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("not a private sealing key", wrong);
    }
  }

  /** Open; empty when the bytes were altered, sealed with another key or for another context. */
  public Optional<byte[]> open(byte[] sealed, byte[] context) {
    try {
      return Optional.of(decrypt.decrypt(sealed, context));
    } catch (GeneralSecurityException refused) {
      return Optional.empty();
    }
  }
}
