package nl.peilstok.api.platform.sealing;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** A pair of keys; what the public one seals only the private one opens. */
public final class SealingKeys {
  private final byte[] publicKey;
  private final byte[] privateKey;

  static {
    try {
      HybridConfig.register();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Tink offers HPKE", impossible);
    }
  }

  private SealingKeys(byte[] publicKey, byte[] privateKey) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  /** Draw a new pair: X25519, HKDF-SHA-256, AES-256-GCM. */
  public static SealingKeys draw() {
    try {
      HpkeParameters parameters =
          HpkeParameters.builder()
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .setVariant(HpkeParameters.Variant.NO_PREFIX)
              .build();
      KeysetHandle pair = KeysetHandle.generateNew(parameters);
      return new SealingKeys(
          TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()),
          TinkProtoKeysetFormat.serializeKeyset(pair, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Tink offers HPKE", impossible);
    }
  }

  /** The public key, to be stored. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** The private key, to be wrapped and forgotten. */
  public byte[] privateKey() {
    return privateKey.clone();
  }

  /** Overwrite the private key in memory. */
  public void forget() {
    Arrays.fill(privateKey, (byte) 0);
  }
}
