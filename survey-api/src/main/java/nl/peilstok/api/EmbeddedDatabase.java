package nl.peilstok.api;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import nl.peilstok.mariadb.EmbeddedMariadb;
import nl.peilstok.mariadb.EmbeddedMariadbSettings;

/** The MariaDB that Peilstok brings along, on the data folder. */
record EmbeddedDatabase(EmbeddedMariadb server) implements Database {

  static EmbeddedDatabase start(Path data) {
    return new EmbeddedDatabase(EmbeddedMariadb.start(EmbeddedMariadbSettings.of(data)));
  }

  @Override
  public String url() {
    return server.jdbcUrl();
  }

  @Override
  public String user() {
    return server.user();
  }

  @Override
  public String password() {
    return server.password();
  }

  @Override
  public CompletableFuture<Integer> end() {
    return server.exit();
  }

  @Override
  public void close() {
    server.close();
  }
}
