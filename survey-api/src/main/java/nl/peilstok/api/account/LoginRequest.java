package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** An address and a password, as sent. */
@Serdeable
record LoginRequest(@Nullable String email, @Nullable String password) {

  String emailOrEmpty() {
    return email == null ? "" : email;
  }

  String passwordOrEmpty() {
    return password == null ? "" : password;
  }

  void requireBoth() {
    List<Fault> faults = new ArrayList<>();
    if (emailOrEmpty().isBlank()) {
      faults.add(Fault.of("email", Reason.MISSING));
    }
    if (passwordOrEmpty().isEmpty()) {
      faults.add(Fault.of("password", Reason.MISSING));
    }
    Refusal.ifAny(faults);
  }

  @Override
  public String toString() {
    return "LoginRequest";
  }
}
