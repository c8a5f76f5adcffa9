package nl.peilstok.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.peilstok.mariadb.FolderLock;

/** A MariaDB that the organisation runs itself; the data folder then holds secrets only. */
record OwnDatabase(Access access, FolderLock lock) implements Database {

  private static final int OLDEST_MAJOR = 10;
  private static final int OLDEST_MINOR = 11;

  /** How to get in; not shown as text, because of the password. */
  record Access(String url, String user, String password) {

    static Access of(String url, Map<String, String> environment) {
      if (!url.startsWith("jdbc:mariadb:")) {
        throw StartRefused.misuse("PEILSTOK_DB_URL must begin with jdbc:mariadb:");
      }
      String user = environment.getOrDefault("PEILSTOK_DB_USER", "");
      if (user.isEmpty()) {
        throw StartRefused.misuse("PEILSTOK_DB_URL is set, so PEILSTOK_DB_USER must be set too.");
      }
      return new Access(url, user, environment.getOrDefault("PEILSTOK_DB_PASSWORD", ""));
    }

    /** The address without its options, among which a password may stand. */
    String address() {
      return url.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
      return user + " on " + address();
    }
  }

  static OwnDatabase reach(Path data, Access access) {
    FolderLock lock = FolderLock.on(data);
    boolean usable = false;
    try (Connection connection =
        DriverManager.getConnection(access.url(), access.user(), access.password())) {
      requireVersion(access, connection.getMetaData());
      usable = true;
      return new OwnDatabase(access, lock);
    } catch (SQLException e) {
      throw StartRefused.because(
          "The database %s cannot be reached: %s".formatted(access.address(), e.getMessage()));
    } finally {
      if (!usable) {
        lock.close();
      }
    }
  }

  private static void requireVersion(Access access, DatabaseMetaData server) throws SQLException {
    int major = server.getDatabaseMajorVersion();
    boolean recent =
        major > OLDEST_MAJOR
            || (major == OLDEST_MAJOR && server.getDatabaseMinorVersion() >= OLDEST_MINOR);
    if (!recent || !server.getDatabaseProductName().equals("MariaDB")) {
      throw StartRefused.because(
          "The database %s is %s %s. Peilstok needs MariaDB 10.11 or newer."
              .formatted(
                  access.address(),
                  server.getDatabaseProductName(),
                  server.getDatabaseProductVersion()));
    }
  }

  @Override
  public String url() {
    return access.url();
  }

  @Override
  public String user() {
    return access.user();
  }

  @Override
  public String password() {
    return access.password();
  }

  @Override
  public CompletableFuture<Integer> end() {
    return new CompletableFuture<>();
  }

  @Override
  public void close() {
    lock.close();
  }
}
