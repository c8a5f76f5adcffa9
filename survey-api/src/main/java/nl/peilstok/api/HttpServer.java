package nl.peilstok.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of Peilstok but the database: beans, pool, pages, API. */
final class HttpServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  /** Requests that are being answered get this long when the process is told to end. */
  private static final String GRACE = "4s";

  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final ApplicationContext context;

  private HttpServer(ApplicationContext context) {
    this.context = context;
  }

  /**
   * Bring the tables up to date and make the beans; nobody is listened to yet.
   *
   * @param settings are handed over here and not on the command line, where everybody can read them
   */
  static HttpServer prepare(Map<String, Object> settings) {
    ApplicationContext context =
        ApplicationContext.builder()
            .mainClass(Application.class)
            .deduceEnvironment(false)
            .deduceCloudEnvironment(false)
            .banner(false)
            .properties(settings)
            .properties(
                Map.of(
                    "micronaut.lifecycle.graceful-shutdown.enabled",
                    true,
                    "micronaut.lifecycle.graceful-shutdown.grace-period",
                    GRACE))
            .build();
    return new HttpServer(context.start());
  }

  void listen(ReservedPort port) {
    EmbeddedServer server = context.getBean(EmbeddedServer.class);
    int number = port.number();
    port.close();
    try {
      server.start();
    } catch (ServerStartupException taken) {
      LOG.debug("The port was free a moment ago.", taken);
      throw StartRefused.because("Port " + number + " was taken by another program meanwhile.");
    }
  }

  /** Wait no longer than some seconds: the database must be stopped well in any case. */
  @Override
  public void close() {
    Thread closing = Thread.ofPlatform().name("close-beans").start(context::close);
    try {
      if (!closing.join(LONGEST_STOP)) {
        LOG.warn("Not all work ended in time.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
