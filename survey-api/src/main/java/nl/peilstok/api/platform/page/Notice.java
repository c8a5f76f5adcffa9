package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.peilstok.api.platform.security.Surface;

/**
 * Carry the code of one message over a redirect, to be shown once.
 *
 * <p>The cookie holds a key of the message bundle and nothing of what was done to whom.
 */
final class Notice {
  private static final String COOKIE = "peilstok-notice";
  private static final Pattern CODE = Pattern.compile("[a-zA-Z.-]{1,60}");

  private Notice() {}

  static Optional<String> read(HttpRequest<?> request) {
    if (Surface.of(request) != Surface.PAGES) {
      return Optional.empty();
    }
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .filter(code -> CODE.matcher(code).matches());
  }

  static Cookie of(String code) {
    return Cookie.of(COOKIE, code)
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .maxAge(Duration.ofMinutes(1));
  }

  static Cookie none() {
    return of("").maxAge(0);
  }
}
