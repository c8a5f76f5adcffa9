package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.security.AccountRole;

/** Make accounts out of values that were checked. */
@Singleton
class Newcomers {
  private final AccountRows rows;
  private final OneTimePasswords passwords;
  private final Clock clock;

  Newcomers(AccountRows rows, OneTimePasswords passwords, Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** An account that was just made, and the password to hand over. */
  record Newcomer(Account account, String oneTimePassword) {}

  @Transactional
  Newcomer make(String email, String name, Set<AccountRole> roles, Set<String> units) {
    String id = Ids.next();
    rows.add(id, email, name, clock.instant());
    roles.forEach(role -> rows.addRole(id, role.name()));
    units.forEach(unit -> rows.addUnit(id, unit));
    Account account = new Account(id, email, name, roles, units, true, false);
    return new Newcomer(account, passwords.issue(id));
  }
}
