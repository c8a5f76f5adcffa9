package nl.peilstok.api.account;

/**
 * A question before something that cannot be undone.
 *
 * @param key under which its texts stand
 * @param action the path that does it
 */
record ConfirmView(String key, String name, String action) {

  static ConfirmView reset(Account account) {
    return new ConfirmView("accounts.reset", account.name(), action(account, "reset"));
  }

  static ConfirmView disable(Account account) {
    return new ConfirmView("accounts.disable", account.name(), action(account, "disable"));
  }

  private static String action(Account account, String verb) {
    return "/accounts/" + account.id() + "/" + verb;
  }
}
