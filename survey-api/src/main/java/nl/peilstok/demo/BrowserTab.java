package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One tab of a browser, driven by the Chrome DevTools Protocol. */
final class BrowserTab implements WebSocket.Listener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;
  private static final int PAUSE_MS = 50;

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;
  private int calls;

  private BrowserTab(HttpClient client, URI address) {
    this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Open an address in a new tab. */
  static BrowserTab open(Chromium browser, String address) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(browser.debugging().resolve("json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      JsonNode tab = Json.read(client.send(request, BodyHandlers.ofString()).body());
      BrowserTab opened =
          new BrowserTab(client, URI.create(Json.text(tab, "webSocketDebuggerUrl")));
      opened.call("Page.navigate", Map.of("url", address));
      return opened;
    } catch (IOException broken) {
      throw new UncheckedIOException("the browser does not answer", broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }

  /** The value of an expression on the page, as a text; empty for nothing. */
  String value(String expression) {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    return Json.text(Json.field(answer, "result"), "value", "");
  }

  /** Wait until an expression is true. */
  void await(String expression) {
    for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += PAUSE_MS) {
      if (value("Boolean(" + expression + ")").equals("true")) {
        return;
      }
      pause();
    }
    throw new Refused("The page does not get to: " + expression);
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    int id = ++calls;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Map<String, Object> call = new LinkedHashMap<>();
    call.put("id", id);
    call.put("method", method);
    call.put("params", parameters);
    socket.sendText(Json.write(call), true).join();
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException silent) {
      throw new Refused("The browser does not answer to " + method + ".", silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      JsonNode received = Json.read(message.toString());
      message.setLength(0);
      JsonNode id = received.get("id");
      CompletableFuture<JsonNode> answer = id == null ? null : waiting.remove(id.getIntValue());
      JsonNode result = received.get("result");
      if (answer != null && result != null) {
        answer.complete(result);
      }
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
