package nl.peilstok.api;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** The database as somebody with a copy of it sees it. */
@Singleton
public final class Tables {
  private final DataSource database;

  Tables(DataSource database) {
    // The bean itself hands out connections within transactions only.
    this.database = DelegatingDataSource.unwrapDataSource(database);
  }

  /** The bytes of the only column a query asks for; texts in UTF-8. */
  public List<byte[]> column(String sql, Object... values) {
    return query(sql, rows -> Objects.requireNonNullElse(rows.getBytes(1), new byte[0]), values);
  }

  /** The texts of the only column a query asks for. */
  public List<String> texts(String sql, Object... values) {
    return query(sql, rows -> String.valueOf(rows.getString(1)), values);
  }

  /** The number that a query asks for. */
  public long number(String sql, Object... values) {
    return query(sql, rows -> rows.getLong(1), values).getFirst();
  }

  /** Change something behind the server's back; how many rows it concerned. */
  public int change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Every table there is. */
  public List<String> names() {
    return texts(
        """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = DATABASE() ORDER BY table_name
        """);
  }

  /** Every value of every row of every table, one after the other, a character for each byte. */
  public String everything() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    names().forEach(table -> query("SELECT * FROM `" + table + "`", rows -> copy(rows, all)));
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  private static boolean copy(ResultSet row, ByteArrayOutputStream all) throws SQLException {
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      Object value = row.getObject(column);
      all.writeBytes(
          value instanceof byte[] bytes
              ? bytes
              : String.valueOf(value).getBytes(StandardCharsets.UTF_8));
      all.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    }
    return true;
  }

  private <T> List<T> query(String sql, Row<T> row, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(row.read(rows));
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @FunctionalInterface
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
