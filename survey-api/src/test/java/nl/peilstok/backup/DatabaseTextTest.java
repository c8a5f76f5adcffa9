package nl.peilstok.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.peilstok.mariadb.DatabaseAddress;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of one's own, written as text and read back. */
final class DatabaseTextTest {
  @TempDir private Path temporary = Path.of("");

  @Test
  void everything_that_was_written_is_read_back_in_the_order_of_keys() throws Exception {
    try (FreshDatabase from = MariadbSession.freshDatabase();
        FreshDatabase into = MariadbSession.freshDatabase()) {
      execute(
          from,
          "CREATE TABLE kept (id INT PRIMARY KEY, words TEXT, bytes VARBINARY(9), made INT AS (id + 1) STORED)",
          "INSERT INTO kept (id, words, bytes) VALUES (3, 'drie; ''x''\n-- \\\\! sh', X'00FF27'),"
              + " (1, 'één 🐎', NULL)");
      Path file = temporary.resolve("kept.sql.gz");
      try (OutputStream output = Files.newOutputStream(file)) {
        DatabaseText.write(address(from), output, _ -> {});
      }

      DatabaseText.read(file, address(into));

      assertThat(rows(into)).isEqualTo(rows(from)).hasSize(2);
      String text = text(file);
      assertThat(text.indexOf("(1,")).isPositive().isLessThan(text.indexOf("(3,"));
      assertThat(text).doesNotContain(from.password(), from.name());
    }
  }

  @Test
  void a_text_without_its_last_line_is_refused() throws Exception {
    try (FreshDatabase into = MariadbSession.freshDatabase()) {
      Path file = written("CREATE TABLE half (id INT PRIMARY KEY);\n");

      assertThatThrownBy(() -> DatabaseText.read(file, address(into)))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("incomplete");
    }
  }

  @Test
  void an_altered_text_reaches_no_other_program() throws Exception {
    Path mark = temporary.resolve("mark");
    try (FreshDatabase into = MariadbSession.freshDatabase()) {
      Path file = written("\\! touch " + mark + "\nsystem touch " + mark + "\n");

      assertThatThrownBy(() -> DatabaseText.read(file, address(into)))
          .isInstanceOfAny(IOException.class, Refused.class);
      assertThat(mark).doesNotExist();
    }
  }

  private Path written(String sql) throws IOException {
    Path file = temporary.resolve("written.sql.gz");
    try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(file))) {
      output.write(sql.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static DatabaseAddress address(FreshDatabase database) {
    return OwnServer.address(
        Map.of(
            "PEILSTOK_DB_URL", database.jdbcUrl(),
            "PEILSTOK_DB_USER", database.user(),
            "PEILSTOK_DB_PASSWORD", database.password()));
  }

  private static void execute(FreshDatabase database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> rows(FreshDatabase database) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT_WS('|', id, words, HEX(bytes), made) FROM kept")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static Connection connect(FreshDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
