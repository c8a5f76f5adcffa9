package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.api.platform.security.AccountRole;

/** An account, as the administrator sees it. */
@Serdeable
record AccountView(
    String id,
    String email,
    String name,
    List<String> roles,
    List<String> units,
    boolean mustChangePassword,
    boolean disabled) {

  static AccountView of(Account account) {
    return new AccountView(
        account.id(),
        account.email(),
        account.name(),
        account.roles().stream().sorted().map(AccountRole::code).toList(),
        account.units().stream().sorted().toList(),
        account.mustChangePassword(),
        account.disabled());
  }
}
