package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Count each attempt as wrong before it is checked: guesses sent at once gain nothing. */
@Singleton
class LoginAttempts {
  private final CredentialRows rows;
  private final UnknownAddresses unknown;
  private final Clock clock;

  LoginAttempts(CredentialRows rows, UnknownAddresses unknown, Clock clock) {
    this.rows = rows;
    this.unknown = unknown;
    this.clock = clock;
  }

  /** Count an attempt and return what to check it against; refuses one that comes too early. */
  @Transactional
  Optional<CredentialRow> begin(String email) {
    Instant now = clock.instant();
    Optional<CredentialRow> row = rows.lock(email);
    if (row.isEmpty()) {
      unknown.count(email, now);
      return row;
    }
    CredentialRow found = row.get();
    Instant allowedFrom = found.loginAllowedFrom();
    LoginDelay.require(allowedFrom == null ? now : allowedFrom, now);
    int failures = found.failedLogins() + 1;
    rows.count(found.id(), failures, LoginDelay.allowedFrom(failures, now));
    return row;
  }

  /** The attempt was right: forget it and those before. */
  @Transactional
  void succeeded(String accountId) {
    rows.forgive(accountId);
  }
}
