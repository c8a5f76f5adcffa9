package nl.peilstok.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A line between a phone and the server on which the answer to one call gets lost. */
final class LosingProxy implements AutoCloseable {
  private static final Set<String> NOT_OURS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    NOT_OURS.addAll(Set.of("Host", "Connection", "Content-Length", "Upgrade", "HTTP2-Settings"));
  }

  private final URI server;
  private final HttpServer proxy;
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile String lost = "";
  private final AtomicInteger losses = new AtomicInteger();

  private LosingProxy(URI server, HttpServer proxy) {
    this.server = server;
    this.proxy = proxy;
  }

  static LosingProxy before(URI server) throws IOException {
    HttpServer listening =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LosingProxy proxy = new LosingProxy(server, listening);
    listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    listening.createContext("/", proxy::pass);
    listening.start();
    return proxy;
  }

  URI address() {
    return URI.create("http://localhost:" + proxy.getAddress().getPort());
  }

  /** Lose the answer to the next call to this path. */
  void loseAnswerTo(String path) {
    lost = path;
  }

  /** How many answers were lost. */
  int losses() {
    return losses.get();
  }

  /** The server does everything it was asked; only its answer may not arrive. */
  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
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
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (exchange.getRequestURI().getPath().endsWith(lost) && !lost.isEmpty()) {
        lost = "";
        losses.incrementAndGet();
        return;
      }
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      byte[] body = answer.body();
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    proxy.stop(0);
    client.close();
  }
}
