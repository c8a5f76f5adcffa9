package nl.peilstok.api;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what was opened, last first, however the process ends.
 *
 * <p>One shutdown hook for everything, because hooks run in no order and the pool must be closed
 * before its database.
 */
final class Shutdown {

  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private volatile boolean begun;

  /** Close it when the process ends; at once when it is ending already. */
  synchronized <T extends AutoCloseable> T closing(T resource) {
    if (begun) {
      close(resource);
    }
    opened.push(resource);
    return resource;
  }

  boolean hasBegun() {
    return begun;
  }

  void begin() {
    begun = true;
    closeAll();
  }

  private synchronized void closeAll() {
    while (!opened.isEmpty()) {
      close(opened.pop());
    }
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      LOG.warn("{} did not close.", resource.getClass().getSimpleName(), e);
    }
  }
}
