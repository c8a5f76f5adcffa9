package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import nl.peilstok.api.platform.security.AccountRole;
import org.jspecify.annotations.Nullable;

/** The fields of the form for an account, as sent or as shown; units in one line. */
@Serdeable
record AccountFields(
    @Nullable String email,
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable String units) {

  static final AccountFields EMPTY = new AccountFields(null, null, null, null);

  static AccountFields of(Account account) {
    return new AccountFields(
        account.email(),
        account.name(),
        account.roles().stream().map(AccountRole::code).toList(),
        String.join(", ", account.units().stream().sorted().toList()));
  }

  NewAccount newAccount() {
    return new NewAccount(email, name, rolesOrNone(), unitCodes());
  }

  AccountChange change() {
    return new AccountChange(nameOrEmpty(), rolesOrNone(), unitCodes(), null);
  }

  String emailOrEmpty() {
    return email == null ? "" : email;
  }

  String nameOrEmpty() {
    return name == null ? "" : name;
  }

  String unitsOrEmpty() {
    return units == null ? "" : units;
  }

  boolean has(AccountRole role) {
    return rolesOrNone().contains(role.code());
  }

  private List<String> rolesOrNone() {
    return roles == null ? List.of() : roles;
  }

  private List<String> unitCodes() {
    return Arrays.stream(unitsOrEmpty().split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }
}
