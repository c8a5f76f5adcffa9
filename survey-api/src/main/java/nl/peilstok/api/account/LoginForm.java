package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The login form, as sent. */
@Serdeable
record LoginForm(@Nullable String email, @Nullable String password, @Nullable String next) {

  LoginRequest credentials() {
    return new LoginRequest(email, password);
  }

  @Override
  public String toString() {
    return "LoginForm";
  }
}
