package nl.peilstok.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Call the server's API over HTTP.
 *
 * @param base where the server listens
 */
record Api(HttpClient client, URI base) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Api at(URI base) {
    // HTTP/1.1 from the start spares every new connection the question for an upgrade.
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    return new Api(client, base);
  }

  /** Ask with some headers. */
  Reply get(String path, Map<String, String> headers) {
    return send(request(path, headers).GET());
  }

  /** Send JSON by a method such as POST or PUT. */
  Reply send(String method, String path, Map<String, String> headers, Object body) {
    return send(method, path, headers, new Content("application/json", Json.write(body)));
  }

  /** Send any content by a method such as POST or PUT. */
  Reply send(String method, String path, Map<String, String> headers, Content content) {
    HttpRequest.Builder request = request(path, headers).header("Content-Type", content.type());
    return send(request.method(method, BodyPublishers.ofString(content.text())));
  }

  /** A body and what it is. */
  record Content(String type, String text) {}

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/v1" + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json, */*;q=0.5")
            .header("Accept-Language", "en");
    headers.forEach(request::header);
    return request;
  }

  private Reply send(HttpRequest.Builder request) {
    HttpRequest sent = request.build();
    String call = sent.method() + " " + sent.uri().getRawPath();
    try {
      return Reply.of(call, client.send(sent, BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new Refused("The server did not answer to " + call + ".", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }
}
