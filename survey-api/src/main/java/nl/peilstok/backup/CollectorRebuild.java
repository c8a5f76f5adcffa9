package nl.peilstok.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.peilstok.mariadb.DatabaseAddress;

/**
 * Write the collector's tables anew in the order of their keys, which are random.
 *
 * <p>The dump reads by key and would be in that order anyway. The rebuild is for the folder:
 * whoever copies the whole disk at the time of a backup finds no order of arrival either. It does
 * not go by the server's own bean for it, which would need the whole server a second time. The redo
 * log is renewed where the database lets us; elsewhere it keeps the order until it comes round.
 */
final class CollectorRebuild {

  /** The tables in which an order of arrival would tell who answered what. */
  static final List<String> TABLES = List.of("sealed_response", "spent_token", "sealed_code");

  private static final int PATIENCE_SECONDS = 60;

  private CollectorRebuild() {}

  static void of(DatabaseAddress database) throws IOException {
    DatabaseAddress.Login login = database.login();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
        Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION lock_wait_timeout = " + PATIENCE_SECONDS);
      for (String table : TABLES) {
        statement.execute("ALTER TABLE " + table + " FORCE");
      }
      renewRedoLog(statement);
    } catch (SQLException e) {
      throw new IOException("the tables of responses could not be rebuilt: " + e.getMessage(), e);
    }
  }

  private static void renewRedoLog(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            """
            SELECT COUNT(*) FROM information_schema.routines
            WHERE routine_schema = 'peilstok_server' AND routine_name = 'renew_redo_log'
            """)) {
      if (!found.next() || found.getInt(1) == 0) {
        return;
      }
    }
    statement.execute("CALL peilstok_server.renew_redo_log()");
  }
}
