package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** A refresh token, as sent. */
@Serdeable
record RefreshRequest(@Nullable String refreshToken) {

  String required() {
    if (refreshToken == null || refreshToken.isBlank()) {
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of("refreshToken", Reason.MISSING)));
    }
    return refreshToken;
  }

  @Override
  public String toString() {
    return "RefreshRequest";
  }
}
