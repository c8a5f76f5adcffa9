package nl.peilstok.attacker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;

/** Stands before a server and publishes more than it does. */
final class MeddlingProxy implements AutoCloseable {
  private static final Set<String> NOT_OURS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    NOT_OURS.addAll(
        Set.of(
            "Host",
            "Connection",
            "Content-Length",
            "Upgrade",
            "HTTP2-Settings",
            "Transfer-Encoding"));
  }

  private final URI server;
  private final HttpServer proxy;
  private final BinaryOperator<String> meddling;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private MeddlingProxy(URI server, HttpServer proxy, BinaryOperator<String> meddling) {
    this.server = server;
    this.proxy = proxy;
    this.meddling = meddling;
  }

  /**
   * Listen before a server.
   *
   * @param meddling makes of an address and what the server said what is answered
   */
  static MeddlingProxy before(URI server, BinaryOperator<String> meddling) throws IOException {
    HttpServer listening =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    MeddlingProxy proxy = new MeddlingProxy(server, listening, meddling);
    listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    listening.createContext("/", proxy::pass);
    listening.start();
    return proxy;
  }

  URI address() {
    return URI.create("http://localhost:" + proxy.getAddress().getPort());
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> answer =
          client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!NOT_OURS.contains(name)) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      byte[] body = answer.body();
      if (exchange.getRequestMethod().equals("GET") && answer.statusCode() == 200) {
        String said = new String(body, StandardCharsets.UTF_8);
        body =
            meddling
                .apply(exchange.getRequestURI().toString(), said)
                .getBytes(StandardCharsets.UTF_8);
      }
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_OURS.contains(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  @Override
  public void close() {
    proxy.stop(0);
    client.close();
  }
}
