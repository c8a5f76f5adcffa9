package nl.peilstok.api.platform.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * Tell browsers to be strict with every response.
 *
 * <p>A header that a controller set itself stays: a page with an inline script names its hash, and
 * a respondent's page with a form its referrer policy (without a referrer, browsers send the form
 * with {@code Origin: null}).
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class StrictHeaders implements Ordered {
  private static final String CONTENT_SECURITY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";
  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @ResponseFilter
  void harden(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Surface surface = Surface.of(request);
    set(response, "Content-Security-Policy", CONTENT_SECURITY);
    set(response, "X-Content-Type-Options", "nosniff");
    set(response, "X-Frame-Options", "DENY");
    set(response, "Referrer-Policy", surface == Surface.RESPONDENT ? "no-referrer" : "same-origin");
    set(response, "Permissions-Policy", PERMISSIONS);
    set(response, "Cross-Origin-Opener-Policy", "same-origin");
    set(response, "Cross-Origin-Resource-Policy", "same-origin");
    if (surface != Surface.ASSETS) {
      set(response, HttpHeaders.CACHE_CONTROL, "no-store");
    }
    if (Transport.isSecure(request)) {
      set(response, "Strict-Transport-Security", "max-age=31536000");
    }
  }

  private static void set(MutableHttpResponse<?> response, String name, String value) {
    MutableHttpHeaders headers = response.getHeaders();
    if (!headers.contains(name)) {
      headers.add(name, value);
    }
  }
}
