package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;

/** A new one-time password; told this once. */
@Serdeable
record OneTimePasswordView(String oneTimePassword) {

  @Override
  public String toString() {
    return "OneTimePasswordView";
  }
}
