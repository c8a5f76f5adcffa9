package nl.peilstok.api.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Refusal;

/** The pages on which the administrator lists, makes and changes accounts. */
@PageController("/accounts")
@Secured(Access.ADMINISTRATOR)
class AccountPages {
  private final Pages pages;
  private final Accounts accounts;

  AccountPages(Pages pages, Accounts accounts) {
    this.pages = pages;
    this.accounts = accounts;
  }

  @Get
  HttpResponse<String> list(Frame frame) {
    return pages.show(frame, "account/accounts", new AccountsView(accounts.all()));
  }

  @Get("/new")
  HttpResponse<String> blank(Frame frame) {
    return newForm(frame, AccountFields.EMPTY, Faults.none());
  }

  @Post("/new")
  HttpResponse<String> create(Frame frame, @Body AccountFields sent) {
    try {
      Newcomer made = accounts.create(sent.newAccount());
      return pages.show(
          frame,
          "account/secret",
          new SecretView(made.account().name(), made.account().email(), made.oneTimePassword()));
    } catch (Refusal refusal) {
      return newForm(frame, sent, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  @Get("/{id}")
  HttpResponse<String> edit(Frame frame, String id) {
    Account account = accounts.require(id);
    return editForm(frame, account, AccountFields.of(account), Faults.none());
  }

  @Post("/{id}")
  HttpResponse<String> save(Frame frame, String id, @Body AccountFields sent) {
    Account account = accounts.require(id);
    try {
      accounts.change(id, sent.change());
      return pages.redirect("/accounts", "account.saved");
    } catch (Refusal refusal) {
      return editForm(frame, account, sent, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> newForm(Frame frame, AccountFields fields, Faults faults) {
    return pages.show(frame, "account/new", new AccountFormView(fields, faults));
  }

  private MutableHttpResponse<String> editForm(
      Frame frame, Account account, AccountFields fields, Faults faults) {
    AccountFormView form = new AccountFormView(fields, faults);
    return pages.show(frame, "account/edit", new AccountEditView(account, form));
  }
}
