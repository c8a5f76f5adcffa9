package nl.peilstok.api.account;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Refusal;

/** Choose a new password. */
@PageController("/password")
@Secured({Access.STAFF, Access.PASSWORD_CHANGE})
class PasswordPage {
  private final Pages pages;
  private final PasswordChange passwords;

  PasswordPage(Pages pages, PasswordChange passwords) {
    this.pages = pages;
    this.passwords = passwords;
  }

  @Get
  HttpResponse<String> show(Frame frame, Viewer viewer) {
    return form(frame, viewer, Faults.none());
  }

  @Post
  HttpResponse<String> change(Frame frame, Viewer viewer, @Body PasswordRequest sent) {
    try {
      passwords.change(viewer, sent);
      return pages.redirect("/", "password.changed");
    } catch (Refusal refusal) {
      return form(frame, viewer, Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }

  private MutableHttpResponse<String> form(Frame frame, Viewer viewer, Faults faults) {
    PasswordView view = new PasswordView(viewer.mustChangePassword(), faults);
    return pages.show(frame, "account/password", view);
  }
}
