package nl.peilstok.api.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.LocalPath;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.PageSessions;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Log in to the pages, and out again. */
@PageController
class LoginPage {
  private final Pages pages;
  private final Credentials credentials;
  private final PageSessions sessions;

  LoginPage(Pages pages, Credentials credentials, PageSessions sessions) {
    this.pages = pages;
    this.credentials = credentials;
    this.sessions = sessions;
  }

  @Get("/login")
  @Secured(Access.ANYONE)
  HttpResponse<String> show(Frame frame, @QueryValue @Nullable String next) {
    return frame.viewer().isPresent()
        ? pages.redirect(LocalPath.orHome(next))
        : form(frame, new LoginView("", LocalPath.orHome(next), Faults.none()));
  }

  @Post("/login")
  @Secured(Access.ANYONE)
  HttpResponse<String> login(Frame frame, HttpRequest<?> request, @Body LoginForm sent) {
    try {
      sent.credentials().requireBoth();
      String accountId =
          credentials
              .check(sent.credentials().emailOrEmpty(), sent.credentials().passwordOrEmpty())
              .orElseThrow(() -> Refusal.of(Failure.WRONG_CREDENTIALS));
      MutableHttpResponse<String> response = pages.redirect(LocalPath.orHome(sent.next()));
      sessions.begin(request, response, accountId);
      return response;
    } catch (Refusal refusal) {
      return again(frame, sent, refusal);
    }
  }

  @Post("/logout")
  @Secured({Access.STAFF, Access.PASSWORD_CHANGE})
  HttpResponse<String> logout(HttpRequest<?> request) {
    MutableHttpResponse<String> response = pages.redirect("/login", "logged.out");
    sessions.end(request, response);
    return response;
  }

  private HttpResponse<String> again(Frame frame, LoginForm sent, Refusal refusal) {
    LoginView view =
        new LoginView(
            sent.credentials().emailOrEmpty(),
            LocalPath.orHome(sent.next()),
            Faults.of(refusal, frame.language()));
    MutableHttpResponse<String> response =
        form(frame, view).status(HttpStatuses.of(refusal.failure()));
    if (refusal.failure() == Failure.LOGIN_DELAYED) {
      response.header(HttpHeaders.RETRY_AFTER, refusal.arguments().getFirst());
    }
    return response;
  }

  private MutableHttpResponse<String> form(Frame frame, LoginView view) {
    return pages.show(frame, "account/login", view);
  }
}
