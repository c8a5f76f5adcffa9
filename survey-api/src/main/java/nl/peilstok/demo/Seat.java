package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody with an account: logs in when needed and calls the API with a bearer token. */
final class Seat {
  private static final long RENEW_AFTER = TimeUnit.MINUTES.toNanos(8);

  private final Api api;
  private final String email;
  private String password;
  private @Nullable String token;
  private long since;

  Seat(Api api, String email, String password) {
    this.api = api;
    this.email = email;
    this.password = password;
  }

  String email() {
    return email;
  }

  /** Replace a one-time password, which opens nothing else. */
  void changePassword(String next) {
    send("PUT", "/account/password", Map.of("current", password, "new", next)).expect(204);
    password = next;
    token = null;
  }

  JsonNode get(String path) {
    return api.get(path, bearer()).expect(200).json();
  }

  Reply post(String path, Object body) {
    return send("POST", path, body);
  }

  Reply post(String path, Api.Content content) {
    return api.send("POST", path, bearer(), content);
  }

  Reply put(String path, Object body) {
    return send("PUT", path, body);
  }

  private Reply send(String method, String path, Object body) {
    return api.send(method, path, bearer(), body);
  }

  /** The header of a call that somebody else makes in this one's name. */
  Map<String, String> bearer() {
    String current = token;
    if (current == null || System.nanoTime() - since > RENEW_AFTER) {
      current = logIn();
    }
    return Map.of("Authorization", "Bearer " + current);
  }

  private String logIn() {
    Map<String, String> who = Map.of("email", email, "password", password);
    JsonNode granted = api.send("POST", "/auth/login", Map.of(), who).expect(200).json();
    String fresh = Json.text(granted, "accessToken");
    token = fresh;
    since = System.nanoTime();
    return fresh;
  }
}
