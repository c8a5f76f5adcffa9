package nl.peilstok.core.wave;

/** The private keys of waves, which exist only wrapped under key holders' passphrases. */
public interface OpeningKeys {

  /**
   * Unwrap the private key of a wave for one key holder, in memory only.
   *
   * @throws nl.peilstok.core.failure.Refusal for a wrong passphrase, or an account that holds none
   */
  byte[] unwrap(String wave, String account, String passphrase);
}
