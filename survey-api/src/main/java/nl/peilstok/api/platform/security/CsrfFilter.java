package nl.peilstok.api.platform.security;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/**
 * Refuse a change on a page that another site made the browser send.
 *
 * <p>With a page session the request must carry its token; without one (logging in) it must not
 * come from elsewhere. The API and the respondent's pages need neither: no cookie counts there.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CsrfFilter implements Ordered {
  private static final String HEADER = "X-Csrf-Token";
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  /** Hands the request on. (An answer of null, once it comes late, is lost by the framework.) */
  @RequestFilter
  CompletionStage<HttpRequest<?>> check(HttpRequest<?> request) {
    if (SAFE.contains(request.getMethod()) || Surface.of(request) != Surface.PAGES) {
      return goOn(request, true);
    }
    if (isFromElsewhere(request)) {
      return goOn(request, false);
    }
    Optional<String> expected = Visitors.csrfToken(request);
    return expected.isEmpty() ? goOn(request, true) : require(expected.get(), request);
  }

  private static CompletionStage<HttpRequest<?>> require(String expected, HttpRequest<?> request) {
    String header = request.getHeaders().get(HEADER);
    if (header != null) {
      return goOn(request, Hashes.same(expected, header));
    }
    return request instanceof ServerHttpRequest<?> withBody
        ? FormToken.read(withBody).thenCompose(sent -> goOn(request, Hashes.same(expected, sent)))
        : goOn(request, false);
  }

  /** Browsers tell where a change comes from; what is no browser has no cookie to abuse. */
  private static boolean isFromElsewhere(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    String host = request.getHeaders().get(HttpHeaders.HOST);
    return origin != null && (host == null || !origin.endsWith("//" + host));
  }

  private static CompletionStage<HttpRequest<?>> goOn(HttpRequest<?> request, boolean allowed) {
    return allowed
        ? CompletableFuture.completedFuture(request)
        : CompletableFuture.failedFuture(Refusal.of(Failure.NOT_ALLOWED));
  }
}
