package nl.peilstok.api.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

/** The accounts, for the administrator. */
@Tag(name = "accounts")
@Controller("/api/v1/accounts")
@Secured(Access.ADMINISTRATOR)
class AccountsController {
  private final Accounts accounts;
  private final OneTimePasswords passwords;

  AccountsController(Accounts accounts, OneTimePasswords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** List all accounts by name. */
  @Get
  @Operation(operationId = "listAccounts")
  @Refuses.Strangers
  AccountList list() {
    return new AccountList(accounts.all().stream().map(AccountView::of).toList(), null);
  }

  /** Make an account; the answer holds its one-time password, told this once. */
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(operationId = "createAccount")
  @Refuses.Strangers
  @Refuses.Faulty
  @Refuses.Conflicting
  NewcomerView create(@Body NewAccount request) {
    return NewcomerView.of(accounts.create(request));
  }

  /** Change what is named: name, roles, units, or whether the account is disabled. */
  @Patch("/{id}")
  @Operation(operationId = "changeAccount")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  AccountView change(String id, @Body AccountChange request) {
    return AccountView.of(accounts.change(id, request));
  }

  /** Replace the password by a one-time password, told this once. */
  @Post("/{id}/reset")
  @Operation(operationId = "resetAccount")
  @Refuses.Strangers
  @Refuses.Unknown
  OneTimePasswordView reset(String id) {
    return new OneTimePasswordView(passwords.issue(accounts.require(id).id()));
  }
}
