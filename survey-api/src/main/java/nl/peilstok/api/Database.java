package nl.peilstok.api;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The MariaDB of this run; holding it keeps every other Peilstok off the data folder. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, OwnDatabase {

  /** Take the installation's own server when the environment names one, else start ours. */
  static Database open(Path data, Map<String, String> environment) {
    String url = environment.getOrDefault("PEILSTOK_DB_URL", "");
    return url.isEmpty()
        ? EmbeddedDatabase.start(data)
        : OwnDatabase.reach(data, OwnDatabase.Access.of(url, environment));
  }

  String url();

  String user();

  String password();

  /** Completes with the exit code when a server of ours ends by itself, otherwise never. */
  CompletableFuture<Integer> end();

  /** Stop what was started and give the folder free; for after the last connection. */
  @Override
  void close();
}
