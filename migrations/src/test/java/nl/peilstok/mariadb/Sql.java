package nl.peilstok.mariadb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Says one thing to a server. */
record Sql(String jdbcUrl, String user, String password) {

  static Sql on(EmbeddedMariadb server) {
    return new Sql(server.jdbcUrl(), server.user(), server.password());
  }

  Sql as(String otherUser, String otherPassword) {
    return new Sql(jdbcUrl, otherUser, otherPassword);
  }

  void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Return the first column of the first row, and nothing as an empty text. */
  String ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
