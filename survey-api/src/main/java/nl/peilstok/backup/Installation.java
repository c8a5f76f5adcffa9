package nl.peilstok.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.peilstok.mariadb.DatabaseAddress;
import nl.peilstok.mariadb.EmbeddedMariadb;
import nl.peilstok.mariadb.EmbeddedMariadbSettings;
import nl.peilstok.mariadb.RunningMariadb;

/**
 * The database of an installation, running for as long as this is open.
 *
 * @param closing stops what was started for us, if anything
 */
record Installation(DatabaseAddress database, Runnable closing, String told)
    implements AutoCloseable {

  /** Reach the database of the data folder, whether or not Peilstok runs on it. */
  static Installation reach(Path data, Map<String, String> environment) throws IOException {
    if (!environment.getOrDefault("PEILSTOK_DB_URL", "").isEmpty()) {
      DatabaseAddress own = OwnServer.address(environment);
      return new Installation(own, () -> {}, "Using your own MariaDB on " + own.host() + ".");
    }
    if (!Files.isDirectory(data.resolve("data"))) {
      throw Refused.because("There is no Peilstok in " + data + ".");
    }
    if (RunningMariadb.isHeld(data)) {
      DatabaseAddress running =
          RunningMariadb.on(data)
              .orElseThrow(
                  () -> Refused.because("Peilstok is just starting or stopping. Try again."));
      return new Installation(running, () -> {}, "Peilstok runs on " + data + " and goes on.");
    }
    return started(data, "Peilstok does not run on " + data + "; its MariaDB is started for this.");
  }

  /** Start the database of a data folder that is nobody else's. */
  static Installation started(Path data, String told) {
    EmbeddedMariadb server = EmbeddedMariadb.start(EmbeddedMariadbSettings.of(data));
    // Its session is its own, so Ctrl-C would leave it behind.
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mariadb-stop"));
    return new Installation(server.address(), server::close, told);
  }

  @Override
  public void close() {
    closing.run();
  }
}
