package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;

/** The tokens of a login. */
@Serdeable
record TokensView(
    String accessToken, long expiresIn, String refreshToken, boolean mustChangePassword) {

  @Override
  public String toString() {
    return "TokensView";
  }
}
