package nl.peilstok.api.account;

import java.util.List;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.security.AccountRole;

/** What the list of accounts shows. */
record AccountsView(List<Account> accounts) {

  static String roles(Account account, Frame page) {
    List<String> names =
        account.roles().stream()
            .sorted()
            .map(AccountRole::code)
            .map(code -> page.text("role." + code))
            .toList();
    return String.join(", ", names);
  }

  static String state(Account account, Frame page) {
    if (account.disabled()) {
      return page.text("accounts.state.disabled");
    }
    return page.text(
        account.mustChangePassword() ? "accounts.state.first" : "accounts.state.active");
  }
}
