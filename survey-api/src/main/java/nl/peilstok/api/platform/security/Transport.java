package nl.peilstok.api.platform.security;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Set;

/** Tell plain http on this machine, for trying out, from everything else, which must be https. */
public final class Transport {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private Transport() {}

  /** Whether cookies are for https only; true wherever it is not plainly localhost. */
  public static boolean isSecure(HttpRequest<?> request) {
    if ("https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"))) {
      return true;
    }
    String host = request.getHeaders().get(HttpHeaders.HOST);
    return host == null || !THIS_MACHINE.contains(withoutPort(host.toLowerCase(Locale.ROOT)));
  }

  /** Where this installation is reached by whoever asks, without a path. */
  public static String site(HttpRequest<?> request) {
    return (isSecure(request) ? "https://" : "http://")
        + request.getHeaders().get(HttpHeaders.HOST);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }
}
