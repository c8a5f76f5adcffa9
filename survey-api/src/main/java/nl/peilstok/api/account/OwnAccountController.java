package nl.peilstok.api.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;

/** One's own account. */
@Tag(name = "account")
@Controller("/api/v1/account")
class OwnAccountController {
  private final PasswordChange passwords;

  OwnAccountController(PasswordChange passwords) {
    this.passwords = passwords;
  }

  /** Show the account that is asking. */
  @Get
  @Secured(Access.STAFF)
  @Operation(operationId = "showOwnAccount")
  @Refuses.Strangers
  OwnAccountView show(@Parameter(hidden = true) Viewer viewer) {
    return OwnAccountView.of(viewer);
  }

  /** Choose a new password; all other logins of the account end. */
  @Put("/password")
  @Secured({Access.STAFF, Access.PASSWORD_CHANGE})
  @Status(HttpStatus.NO_CONTENT)
  @Refuses.Strangers
  @Refuses.Faulty
  void changePassword(@Parameter(hidden = true) Viewer viewer, @Body PasswordRequest request) {
    passwords.change(viewer, request);
  }
}
