package nl.peilstok.api.platform.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/** The cookie of a page session; it lives as long as the browser, its session ends by itself. */
final class SessionCookie {
  private static final String SECURE_NAME = "__Host-peilstok";

  /** A browser takes no {@code __Host-} cookie over http, which localhost speaks. */
  private static final String LOCAL_NAME = "peilstok";

  private SessionCookie() {}

  static Optional<String> read(HttpRequest<?> request) {
    return request.getCookies().findCookie(name(request)).map(Cookie::getValue);
  }

  static Cookie of(HttpRequest<?> request, String secret) {
    return Cookie.of(name(request), secret)
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .secure(Transport.isSecure(request));
  }

  static Cookie none(HttpRequest<?> request) {
    return of(request, "").maxAge(0);
  }

  private static String name(HttpRequest<?> request) {
    return Transport.isSecure(request) ? SECURE_NAME : LOCAL_NAME;
  }
}
