package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.peilstok.api.platform.security.Logins;

/** Give accounts a password that only serves to choose one's own. */
@Singleton
class OneTimePasswords {
  private final AccountRows rows;
  private final PasswordHashes hashes;
  private final Logins logins;

  OneTimePasswords(AccountRows rows, PasswordHashes hashes, Logins logins) {
    this.rows = rows;
    this.hashes = hashes;
    this.logins = logins;
  }

  /** Replace the account's password and end its logins; nobody can read the new one again. */
  @Transactional
  String issue(String accountId) {
    String password = OneTimePassword.next();
    rows.setPassword(accountId, hashes.hash(password), true);
    logins.endAll(accountId);
    return password;
  }
}
