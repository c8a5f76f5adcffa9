package nl.peilstok.api.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Logins;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;

/** The accounts; one active administrator always remains among them. */
@Singleton
class Accounts {
  private final AccountRows rows;
  private final Organisations organisations;
  private final Logins logins;
  private final Newcomers newcomers;

  Accounts(AccountRows rows, Organisations organisations, Logins logins, Newcomers newcomers) {
    this.rows = rows;
    this.organisations = organisations;
    this.logins = logins;
    this.newcomers = newcomers;
  }

  List<Account> all() {
    return rows.all().stream().map(AccountRow::account).toList();
  }

  Account require(String id) {
    return rows.findOne(id)
        .map(AccountRow::account)
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  @Transactional
  Newcomer create(NewAccount request) {
    AccountForm form = new AccountForm();
    String email = form.email(request.email());
    String name = form.name(request.name());
    Set<AccountRole> roles = form.roles(request.roles());
    Set<String> units = form.units(request.units(), organisations.current().units());
    if (rows.findByAddress(email).isPresent()) {
      form.taken();
    }
    Refusal.ifAny(form.faults());
    return newcomers.make(email, name, roles, units);
  }

  /** Change what the request names; whoever loses or gains a right has to log in again. */
  @Transactional
  Account change(String id, AccountChange request) {
    List<String> administrators = rows.lockActiveAdministrators();
    Account before = require(id);
    Account after = read(before, request);
    if (!after.isActiveAdministrator() && administrators.equals(List.of(id))) {
      throw Refusal.of(Failure.LAST_ADMINISTRATOR);
    }
    keep(after);
    boolean sameRights =
        after.roles().equals(before.roles())
            && after.units().equals(before.units())
            && after.disabled() == before.disabled();
    if (!sameRights) {
      logins.endAll(id);
    }
    return after;
  }

  private Account read(Account before, AccountChange request) {
    AccountForm form = new AccountForm();
    String name = request.name() == null ? before.name() : form.name(request.name());
    Set<AccountRole> roles = request.roles() == null ? before.roles() : form.roles(request.roles());
    Set<String> units =
        request.units() == null
            ? before.units()
            : form.units(request.units(), organisations.current().units());
    Boolean disabled = request.disabled();
    Refusal.ifAny(form.faults());
    return new Account(
        before.id(),
        before.email(),
        name,
        roles,
        units,
        before.mustChangePassword(),
        disabled == null ? before.disabled() : disabled);
  }

  private void keep(Account account) {
    rows.update(account.id(), account.name(), account.disabled());
    rows.clearRoles(account.id());
    account.roles().forEach(role -> rows.addRole(account.id(), role.name()));
    rows.clearUnits(account.id());
    account.units().forEach(unit -> rows.addUnit(account.id(), unit));
  }
}
