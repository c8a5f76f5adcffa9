package nl.peilstok.api.account;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Check an address and a password; what is wrong with them is not told. */
@Singleton
class Credentials {
  private final LoginAttempts attempts;
  private final PasswordHashes hashes;

  Credentials(LoginAttempts attempts, PasswordHashes hashes) {
    this.attempts = attempts;
    this.hashes = hashes;
  }

  /** The account's id; empty when address or password is wrong or the account is disabled. */
  Optional<String> check(String email, String password) {
    Optional<CredentialRow> row = attempts.begin(normal(email));
    if (row.isEmpty()) {
      hashes.matchNobody(password);
      return Optional.empty();
    }
    CredentialRow found = row.get();
    if (!hashes.matches(password, found.passwordHash()) || found.disabled()) {
      return Optional.empty();
    }
    attempts.succeeded(found.id());
    return Optional.of(found.id());
  }

  /** The form in which addresses are kept and compared. */
  static String normal(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
