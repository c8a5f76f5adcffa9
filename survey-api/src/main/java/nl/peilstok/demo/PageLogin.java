package nl.peilstok.demo;

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
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Look at pages and files as somebody who is logged in, with a cookie as a browser has it.
 *
 * @param bearer what calls of the API need instead of the cookie
 */
record PageLogin(HttpClient client, URI base, Map<String, String> bearer) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CSRF = "[name=csrf]";
  private static final String FINDING = ".utrecht-paragraph--lead";

  /** Log in by the form. */
  static PageLogin of(Api api, Seat seat, String password) {
    HttpClient browser =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    PageLogin login = new PageLogin(browser, api.base(), seat.bearer());
    String csrf = login.page("/login").select(CSRF).val();
    String form =
        "email=%s&password=%s&csrf=%s"
            .formatted(encoded(seat.email()), encoded(password), encoded(csrf));
    HttpRequest sent =
        login
            .request("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    int status = login.send(sent).statusCode();
    if (status != 303) {
      throw new Refused("The login by the form was answered with " + status + ".");
    }
    return login;
  }

  /** Read all that an address of the server gives, such as {@code /waves}. */
  byte[] get(String address) {
    HttpRequest.Builder request = request(address);
    if (address.startsWith("/api/")) {
      bearer.forEach(request::header);
    }
    HttpResponse<byte[]> answer = send(request.GET().build());
    if (answer.statusCode() != 200) {
      throw new Refused(address + " was answered with " + answer.statusCode() + ".");
    }
    return answer.body();
  }

  /** The sentence that a page opens with. */
  String finding(String address) {
    Element finding = page(address).selectFirst(FINDING);
    if (finding == null) {
      throw new Refused("The page " + address + " opens without a finding.");
    }
    return finding.text();
  }

  private Document page(String address) {
    return Jsoup.parse(new String(get(address), StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(base.resolve(address))
        .timeout(PATIENCE)
        .header("Accept-Language", "en")
        .header("Accept", address.startsWith("/api/") ? "*/*" : "text/html, */*;q=0.5");
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new Refused("The server did not answer to " + request.uri().getPath() + ".", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The measurement was stopped.", stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "PageLogin[hidden]";
  }
}
