package nl.peilstok.api;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the server answered. */
public final class Answer {
  private final HttpResponse<byte[]> response;
  private final ObjectMapper json;

  Answer(HttpResponse<byte[]> response, ObjectMapper json) {
    this.response = response;
    this.json = json;
  }

  /** The status. */
  public int status() {
    return response.statusCode();
  }

  /** The body as it came. */
  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The body of a file. */
  public byte[] bytes() {
    return response.body();
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** All values of a header. */
  public List<String> headers(String name) {
    return response.headers().allValues(name);
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return Objects.requireNonNull(json.readValue(text(), JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text(), e);
    }
  }

  /** A node by its path, for instance {@code items.0.id}. */
  public JsonNode at(String path) {
    JsonNode node = json();
    for (String step : path.split("\\.", -1)) {
      node = below(node, step);
    }
    return node;
  }

  private JsonNode below(JsonNode node, String step) {
    JsonNode next = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
    if (next == null) {
      throw new AssertionError("nothing at " + step + " in " + text());
    }
    return next;
  }

  /** A text by its path. */
  public String string(String path) {
    return at(path).coerceStringValue();
  }

  /** The stable code of a problem. */
  public String code() {
    return string("code");
  }

  /** What a problem says is wrong, as {@code name: code}. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (int index = 0; index < at("invalidParams").size(); index++) {
      String param = "invalidParams." + index;
      faults.add(string(param + ".name") + ": " + string(param + ".code"));
    }
    return faults;
  }

  @Override
  public String toString() {
    return status() + " " + text();
  }
}
