package nl.peilstok.attacker;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who looks at the API with a bearer token and at pages with a session. */
final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI server;
  private final String name;
  private final Optional<Account> account;
  private final HttpClient client;
  private volatile String bearer = "";

  private Visitor(URI server, Optional<Account> account, HttpClient client) {
    this.server = server;
    this.account = account;
    this.client = client;
    this.name = account.map(Account::email).orElse("nobody");
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .cookieHandler(new CookieManager())
        .build();
  }

  /** Somebody without an account. */
  static Visitor stranger(URI server) {
    return new Visitor(server, Optional.empty(), browser());
  }

  /** Somebody with an account, logged in on the API and on the pages. */
  static Visitor loggedIn(URI server, Account account) {
    Visitor visitor = new Visitor(server, Optional.of(account), browser());
    visitor.logInOnApi(account);
    visitor.logInOnPages(account);
    return visitor;
  }

  /** The same, still logged in, at another address of the same server. */
  Visitor at(URI address) {
    Visitor there = new Visitor(address, account, client);
    there.bearer = bearer;
    return there;
  }

  String name() {
    return name;
  }

  /** Look at an address of the server, such as {@code /api/v1/waves}; logs in anew when needed. */
  Document get(String address, String language) {
    String used = bearer;
    Document found = look(address, language);
    if (found.status() == 401 && account.isPresent()) {
      logInAgain(account.orElseThrow(), used);
      return look(address, language);
    }
    return found;
  }

  /** Log in anew, unless another connection has just done so. */
  private synchronized void logInAgain(Account known, String used) {
    if (bearer.equals(used)) {
      logInOnApi(known);
    }
  }

  private Document look(String address, String language) {
    HttpRequest.Builder request =
        request(address).header("Accept-Language", language).header("Accept", "*/*");
    if (!bearer.isEmpty() && address.startsWith("/api/")) {
      request.header("Authorization", "Bearer " + bearer);
    }
    HttpResponse<String> answer = send(request.GET());
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return new Document(
        name, Address.of(address), language, answer.statusCode(), type, answer.body());
  }

  private void logInOnApi(Account account) {
    HttpResponse<String> answer =
        send(
            request("/api/v1/auth/login")
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"email\":%s,\"password\":%s}"
                            .formatted(quoted(account.email()), quoted(account.password())))));
    if (answer.statusCode() != 200) {
      throw new Failed("%s cannot log in: %d".formatted(name, answer.statusCode()));
    }
    bearer = Tree.read(answer.body()).text("accessToken");
  }

  private void logInOnPages(Account account) {
    Element csrf =
        Jsoup.parse(send(request("/login").header("Accept", "text/html").GET()).body())
            .selectFirst("input[name=csrf]");
    String form =
        "email=%s&password=%s&csrf=%s"
            .formatted(
                encoded(account.email()),
                encoded(account.password()),
                encoded(csrf == null ? "" : csrf.val()));
    HttpResponse<String> answer =
        send(
            request("/login")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.statusCode() != 303) {
      throw new Failed("%s cannot log in on the pages: %d".formatted(name, answer.statusCode()));
    }
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(server.resolve(address)).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new Failed("The server at " + server + " does not answer.", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failed("The attack was stopped.", stopped);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
