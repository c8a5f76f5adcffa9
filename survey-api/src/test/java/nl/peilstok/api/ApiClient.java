package nl.peilstok.api;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** A caller of the API; paths are those below {@code /api/v1}. */
public final class ApiClient {
  static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI server;
  private final ObjectMapper json;
  private final Map<String, String> headers;

  ApiClient(URI server, ObjectMapper json, Map<String, String> headers) {
    this.server = server;
    this.json = json;
    this.headers = Map.copyOf(headers);
  }

  /** The same caller with one more header. */
  public ApiClient with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiClient(server, json, more);
  }

  /** The same caller with this bearer token. */
  public ApiClient withBearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** GET. */
  public Answer get(String path) {
    return send("GET", path, "", "");
  }

  /** POST without a body. */
  public Answer post(String path) {
    return send("POST", path, "{}", "application/json");
  }

  /** POST JSON: a text as it is, or maps and lists. */
  public Answer post(String path, Object body) {
    return send("POST", path, text(body), "application/json");
  }

  /** POST a body of another type. */
  public Answer post(String path, String body, String contentType) {
    return send("POST", path, body, contentType);
  }

  /** PUT JSON. */
  public Answer put(String path, Object body) {
    return send("PUT", path, text(body), "application/json");
  }

  /** PATCH JSON. */
  public Answer patch(String path, Object body) {
    return send("PATCH", path, text(body), "application/json");
  }

  /** DELETE. */
  public Answer delete(String path) {
    return send("DELETE", path, "", "");
  }

  /** POST bytes as they are. */
  public Answer postBytes(String path, byte[] body, String contentType) {
    return send("POST", path, BodyPublishers.ofByteArray(body), contentType);
  }

  /** Any method with an empty object, for tests that look at the status only. */
  public Answer call(String method, String path) {
    return call(method, path, "application/json");
  }

  /** The same, saying that it is something else. */
  public Answer call(String method, String path, String contentType) {
    return send(method, path, "{}", contentType);
  }

  private Answer send(String method, String path, String body, String contentType) {
    return send(method, path, BodyPublishers.ofString(body), contentType);
  }

  private Answer send(String method, String path, BodyPublisher body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/api/v1" + path)).method(method, body);
    headers.forEach(request::setHeader);
    if (!contentType.isEmpty()) {
      request.setHeader("Content-Type", contentType);
    }
    return sent(request.build(), json);
  }

  private String text(Object body) {
    try {
      return body instanceof String text ? text : json.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer sent(HttpRequest request, ObjectMapper json) {
    try {
      return new Answer(HTTP.send(request, BodyHandlers.ofByteArray()), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
