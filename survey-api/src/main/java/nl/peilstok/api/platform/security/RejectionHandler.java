package nl.peilstok.api.platform.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import nl.peilstok.api.platform.problem.Problems;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Answer a request that no rule lets through. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class RejectionHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private final Problems problems;

  RejectionHandler(Problems problems) {
    this.problems = problems;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException rejection) {
    MutableHttpResponse<?> answer = problems.answer(request, Refusal.of(failure(rejection)));
    if (!rejection.isForbidden() && Surface.of(request) == Surface.API) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer;
  }

  private static Failure failure(AuthorizationException rejection) {
    if (!rejection.isForbidden()) {
      return Failure.NOT_LOGGED_IN;
    }
    return rejection.getAuthentication() instanceof StaffAuthentication staff
            && staff.viewer().mustChangePassword()
        ? Failure.PASSWORD_CHANGE_REQUIRED
        : Failure.NOT_ALLOWED;
  }
}
