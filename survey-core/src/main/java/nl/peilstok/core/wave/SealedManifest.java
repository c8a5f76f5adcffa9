package nl.peilstok.core.wave;

import nl.peilstok.core.digest.Sha256;

/** A manifest with the bytes that are its only valid form. */
public final class SealedManifest {
  private final Manifest manifest;
  private final byte[] bytes;
  private final String hash;

  /** Bind a manifest to its bytes, which are copied. */
  public SealedManifest(Manifest manifest, byte[] bytes) {
    this.manifest = manifest;
    this.bytes = bytes.clone();
    this.hash = Sha256.hex(this.bytes);
  }

  /** What the bytes say. */
  public Manifest manifest() {
    return manifest;
  }

  /** The bytes as they were frozen. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The SHA-256 of the bytes in hex: what a link's fragment, a page and a report show. */
  public String hash() {
    return hash;
  }
}
