package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.api.platform.security.AccountRole;

/** The account with which everything begins. */
@Singleton
class FirstAdministrator {
  private static final String NAME = "Administrator";

  private final AccountRows rows;
  private final Newcomers newcomers;
  private final OneTimePasswords passwords;
  private final AdministratorSettings settings;

  FirstAdministrator(
      AccountRows rows,
      Newcomers newcomers,
      OneTimePasswords passwords,
      AdministratorSettings settings) {
    this.rows = rows;
    this.newcomers = newcomers;
    this.passwords = passwords;
    this.settings = settings;
  }

  String email() {
    return Credentials.normal(settings.email());
  }

  /**
   * Make the account when there is none at all, or set it right when that is asked for; the
   * one-time password is returned in both cases.
   */
  @Transactional
  Optional<String> ensure() {
    if (rows.total() > 0 && !settings.reset()) {
      return Optional.empty();
    }
    Set<AccountRole> roles = Set.of(AccountRole.ADMINISTRATOR);
    Optional<AccountRow> known = rows.findByAddress(email());
    if (known.isEmpty()) {
      return Optional.of(newcomers.make(email(), NAME, roles, Set.of()).oneTimePassword());
    }
    Account account = known.get().account();
    rows.update(account.id(), account.name(), false);
    if (!account.roles().contains(AccountRole.ADMINISTRATOR)) {
      rows.addRole(account.id(), AccountRole.ADMINISTRATOR.name());
    }
    return Optional.of(passwords.issue(account.id()));
  }
}
