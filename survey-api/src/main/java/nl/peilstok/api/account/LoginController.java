package nl.peilstok.api.account;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.BearerLogins;
import nl.peilstok.api.platform.security.BearerLogins.Tokens;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Log in, stay logged in and log out, by bearer token. */
@Tag(name = "login")
@Controller("/api/v1/auth")
@Secured(Access.ANYONE)
class LoginController {
  private final Credentials credentials;
  private final BearerLogins logins;
  private final AccountRows rows;

  LoginController(Credentials credentials, BearerLogins logins, AccountRows rows) {
    this.credentials = credentials;
    this.logins = logins;
    this.rows = rows;
  }

  /** Exchange an address and a password for tokens. */
  @Post("/login")
  @Refuses.Faulty
  @Refuses.Invalid
  @Refuses.Hasty
  TokensView login(@Body LoginRequest request) {
    request.requireBoth();
    String accountId =
        credentials
            .check(request.emailOrEmpty(), request.passwordOrEmpty())
            .orElseThrow(() -> Refusal.of(Failure.WRONG_CREDENTIALS));
    return view(logins.begin(accountId));
  }

  /** Exchange a refresh token, which works once, for new tokens. */
  @Post("/refresh")
  @Refuses.Faulty
  @Refuses.Invalid
  TokensView refresh(@Body RefreshRequest request) {
    return view(
        logins
            .renew(request.required())
            .orElseThrow(() -> Refusal.of(Failure.REFRESH_TOKEN_SPENT)));
  }

  /** End the login that a refresh token belongs to. */
  @Post("/logout")
  @Status(HttpStatus.NO_CONTENT)
  @Refuses.Faulty
  void logout(@Body RefreshRequest request) {
    logins.end(request.required());
  }

  private TokensView view(Tokens tokens) {
    boolean mustChange =
        rows.findOne(tokens.accountId()).filter(AccountRow::mustChangePassword).isPresent();
    return new TokensView(
        tokens.accessToken(), logins.accessLife().toSeconds(), tokens.refreshToken(), mustChange);
  }
}
