package nl.peilstok.api.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The old and the new password. */
@Serdeable
record PasswordRequest(@Nullable String current, @JsonProperty("new") @Nullable String chosen) {

  String currentOrEmpty() {
    return current == null ? "" : current;
  }

  String newOrEmpty() {
    return chosen == null ? "" : chosen;
  }

  @Override
  public String toString() {
    return "PasswordRequest";
  }
}
