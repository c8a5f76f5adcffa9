package nl.peilstok.api.platform.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;

/** Read who sent a request, after the security filter has run. */
public final class Visitors {
  private Visitors() {}

  /** The member of staff who is logged in; empty for everybody else. */
  public static Optional<Viewer> viewer(HttpRequest<?> request) {
    return staff(request).map(StaffAuthentication::viewer);
  }

  /** The token that a form of this page session carries; empty without a page session. */
  public static Optional<String> csrfToken(HttpRequest<?> request) {
    return staff(request).map(StaffAuthentication::csrfToken).filter(token -> !token.isEmpty());
  }

  static Optional<Respondent> respondent(HttpRequest<?> request) {
    return authentication(request)
        .filter(RespondentAuthentication.class::isInstance)
        .map(RespondentAuthentication.class::cast)
        .map(found -> new Respondent(found.wave(), found.token()));
  }

  private static Optional<StaffAuthentication> staff(HttpRequest<?> request) {
    return authentication(request)
        .filter(StaffAuthentication.class::isInstance)
        .map(StaffAuthentication.class::cast);
  }

  private static Optional<Authentication> authentication(HttpRequest<?> request) {
    return request.getUserPrincipal(Authentication.class);
  }
}
