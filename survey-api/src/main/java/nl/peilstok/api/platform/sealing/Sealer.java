package nl.peilstok.api.platform.sealing;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;

/** Seal with one public key. */
public final class Sealer {
  private final HybridEncrypt encrypt;

  /**
   * Prepare.
   *
   * @throws IllegalArgumentException when the bytes are no public key of {@link SealingKeys}
   */
  public Sealer(byte[] publicKey) {
    try {
      HybridConfig.register();
      encrypt =
          TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey)
              .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("not a public sealing key", wrong);
    }
  }

  /** Seal; the sealed bytes open only with the same context and are 48 bytes longer. */
  public byte[] seal(byte[] plain, byte[] context) {
    try {
      return encrypt.encrypt(plain, context);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("HPKE seals any bytes", impossible);
    }
  }
}
