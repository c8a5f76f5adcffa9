package nl.peilstok.api.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;

/** Reset, disable and enable an account, each after a question that names it. */
@PageController("/accounts/{id}")
@Secured(Access.ADMINISTRATOR)
class AccountActionPages {
  private final Pages pages;
  private final Accounts accounts;
  private final OneTimePasswords passwords;

  AccountActionPages(Pages pages, Accounts accounts, OneTimePasswords passwords) {
    this.pages = pages;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  @Get("/reset")
  HttpResponse<String> askReset(Frame frame, String id) {
    return pages.show(frame, "account/confirm", ConfirmView.reset(accounts.require(id)));
  }

  @Post("/reset")
  HttpResponse<String> reset(Frame frame, String id) {
    Account account = accounts.require(id);
    String password = passwords.issue(id);
    return pages.show(
        frame, "account/secret", new SecretView(account.name(), account.email(), password));
  }

  @Get("/disable")
  HttpResponse<String> askDisable(Frame frame, String id) {
    return pages.show(frame, "account/confirm", ConfirmView.disable(accounts.require(id)));
  }

  @Post("/disable")
  HttpResponse<String> disable(String id) {
    accounts.change(id, AccountChange.toDisabled(true));
    return pages.redirect("/accounts", "account.disabled");
  }

  @Post("/enable")
  HttpResponse<String> enable(String id) {
    accounts.change(id, AccountChange.toDisabled(false));
    return pages.redirect("/accounts", "account.enabled");
  }
}
