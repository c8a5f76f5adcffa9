package nl.peilstok.api.platform.problem;

import io.micronaut.http.HttpStatus;
import nl.peilstok.core.failure.Failure;

/** Give each failure its HTTP status. */
public final class HttpStatuses {
  private HttpStatuses() {}

  /** The status of a failure. */
  public static HttpStatus of(Failure failure) {
    return switch (failure.kind()) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case NOT_AUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
      case CONFLICT -> HttpStatus.CONFLICT;
      case GONE -> HttpStatus.GONE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** The failure that stands for a status the framework chose by itself. */
  public static Failure failureOf(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> Failure.NOT_LOGGED_IN;
      case FORBIDDEN -> Failure.NOT_ALLOWED;
      case NOT_FOUND, METHOD_NOT_ALLOWED -> Failure.NOT_FOUND;
      case NOT_ACCEPTABLE -> Failure.NOT_ACCEPTABLE;
      case TOO_MANY_REQUESTS -> Failure.TOO_MANY_REQUESTS;
      default -> status.getCode() < 500 ? Failure.UNREADABLE_REQUEST : Failure.INTERNAL;
    };
  }
}
