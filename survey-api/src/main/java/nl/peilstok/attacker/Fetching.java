package nl.peilstok.attacker;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Fetches over two connections at once, and hands on in the order in which it was asked. */
final class Fetching implements AutoCloseable {
  private static final int CONNECTIONS = 2;

  /** How many answers may wait to be read. */
  private static final int AHEAD = 8;

  private final ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS);

  /** Show each address to the reader, whatever the server answers. */
  void each(
      Visitor visitor, Collection<String> addresses, String language, Consumer<Document> reader) {
    Iterator<String> left = addresses.iterator();
    Deque<Future<Document>> asked = new ArrayDeque<>();
    while (left.hasNext() || !asked.isEmpty()) {
      while (left.hasNext() && asked.size() < AHEAD) {
        String address = left.next();
        asked.addLast(connections.submit(() -> visitor.get(address, language)));
      }
      reader.accept(answer(asked.removeFirst()));
    }
  }

  private static Document answer(Future<Document> asked) {
    try {
      return asked.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Failed known
          ? known
          : new Failed("An address could not be read.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failed("The attack was stopped.", stopped);
    }
  }

  @Override
  public void close() {
    connections.shutdownNow();
  }
}
