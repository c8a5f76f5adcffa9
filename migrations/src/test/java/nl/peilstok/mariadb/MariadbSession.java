package nl.peilstok.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One MariaDB for all tests of a run: started when first asked for, stopped with the session.
 *
 * <p>Its state is static, so that being registered twice, or a second session, does no harm.
 */
public final class MariadbSession implements LauncherSessionListener {

  private static final String PREFIX = "peilstok-test-mariadb-";

  /** A test loses nothing that matters when the machine stops. */
  private static final List<String> FAST =
      List.of(
          "--innodb-flush-log-at-trx-commit=0",
          "--innodb-doublewrite=0",
          "--innodb-log-file-size=16M",
          "--innodb-fast-shutdown=2",
          "--innodb-buffer-pool-dump-at-shutdown=0");

  private static @Nullable EmbeddedMariadb server;
  private static @Nullable Path folder;

  /** Return the server of this run. */
  public static synchronized EmbeddedMariadb server() {
    EmbeddedMariadb running = server;
    return running == null ? start() : running;
  }

  /** Create an empty database with a name of its own. */
  public static FreshDatabase freshDatabase() {
    EmbeddedMariadb running = server();
    String name = "peilstok_" + UUID.randomUUID().toString().replace("-", "");
    running.createDatabase(name);
    return new FreshDatabase(name, running.jdbcUrl(name), running.user(), running.password());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  private static EmbeddedMariadb start() {
    try {
      sweep();
      Path made = Files.createTempDirectory(PREFIX);
      EmbeddedMariadb started =
          EmbeddedMariadb.start(
              new EmbeddedMariadbSettings(made, CacheFolder.ofCurrentUser(), FAST));
      Runtime.getRuntime().addShutdownHook(new Thread(MariadbSession::stop));
      folder = made;
      server = started;
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized void stop() {
    if (server != null && folder != null) {
      server.close();
      delete(folder);
      server = null;
      folder = null;
    }
  }

  private static void delete(Path tree) {
    try {
      PrivateFiles.deleteTree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remove what killed runs left behind, their servers included. */
  private static void sweep() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      entries.filter(MariadbSession::isLeftBehind).forEach(MariadbSession::remove);
    }
  }

  private static boolean isLeftBehind(Path entry) {
    try {
      return entry.getFileName().toString().startsWith(PREFIX)
          && Files.exists(entry.resolve("lock"))
          && PrivateFiles.isOurs(entry);
    } catch (IOException goneMeanwhile) {
      return false;
    }
  }

  private static void remove(Path leftBehind) {
    try {
      InstanceFolder instance = InstanceFolder.prepared(leftBehind);
      FolderLock lock = FolderLock.acquire(instance);
      try {
        Orphans.shutDownIn(instance);
        PrivateFiles.deleteTree(leftBehind);
      } finally {
        lock.close();
      }
    } catch (MariadbStartException | IOException | InterruptedException inUse) {
      // Another run is still at work there.
    }
  }
}
