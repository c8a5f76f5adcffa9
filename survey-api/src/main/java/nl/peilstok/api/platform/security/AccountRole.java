package nl.peilstok.api.platform.security;

import java.util.Locale;
import java.util.Optional;

/** What an account may do; one account may have several roles. */
public enum AccountRole {
  ADMINISTRATOR,
  OFFICER,
  HR,
  MANAGER,
  KEY_HOLDER,
  BOARD,
  OVERSIGHT;

  /** The stable code, as it stands in JSON and in message bundles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Find a role by its code. */
  public static Optional<AccountRole> find(String code) {
    for (AccountRole role : values()) {
      if (role.code().equals(code)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
