package nl.peilstok.api.account;

import java.util.Set;
import nl.peilstok.api.platform.security.AccountRole;

/** Somebody who runs the product. */
record Account(
    String id,
    String email,
    String name,
    Set<AccountRole> roles,
    Set<String> units,
    boolean mustChangePassword,
    boolean disabled) {

  Account {
    roles = Set.copyOf(roles);
    units = Set.copyOf(units);
  }

  boolean isActiveAdministrator() {
    return !disabled && roles.contains(AccountRole.ADMINISTRATOR);
  }
}
