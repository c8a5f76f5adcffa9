package nl.peilstok.api;

import io.micronaut.serde.ObjectMapper;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who looks at pages: keeps cookies, and sends the CSRF token of the page seen last. */
public final class Browser {
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

  private final URI server;
  private final ObjectMapper json;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String csrf = "";

  Browser(URI server, ObjectMapper json) {
    this.server = server;
    this.json = json;
    headers.put("Accept", "text/html");
  }

  /** Send this header from now on. */
  public Browser with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** The value of a cookie; empty when there is none. */
  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Put a cookie there. */
  public Browser withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /** The token of the page seen last. */
  public String csrf() {
    return csrf;
  }

  /** Open a page; redirects are not followed. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Send a form with the CSRF token of the page seen last. */
  public Answer post(String path, Map<String, ?> fields) {
    Map<String, Object> all = new LinkedHashMap<>(fields);
    all.putIfAbsent("csrf", csrf);
    return postAsIs(path, all);
  }

  /** Send a form with these fields only; a list is a field sent several times. */
  public Answer postAsIs(String path, Map<String, ?> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          for (Object one : value instanceof List<?> many ? many : List.of(value)) {
            pairs.add(encoded(name) + "=" + encoded(String.valueOf(one)));
          }
        });
    return send(
        request(path)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  /** Send a body of another type, for instance a form with a file. */
  public Answer post(String path, String body, String contentType) {
    return send(
        request(path).setHeader("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    headers.forEach(request::setHeader);
    if (!cookies.isEmpty()) {
      request.setHeader(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    Answer answer = ApiClient.sent(request.build(), json);
    for (String header : answer.headers("Set-Cookie")) {
      for (HttpCookie cookie : HttpCookie.parse(header)) {
        keep(cookie);
      }
    }
    Matcher token = CSRF.matcher(answer.text());
    if (token.find()) {
      csrf = token.group(1);
    }
    return answer;
  }

  private void keep(HttpCookie cookie) {
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
