package nl.peilstok.analytics.tally;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same people in DuckDB: tables of one byte an answer, in memory. */
public final class DuckDb implements AutoCloseable {
  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  /** The ways to count in SQL. */
  public enum Way {
    QUERY_PER_ITEM,
    HISTOGRAM,
    LONG_TABLE
  }

  /** Write the people to a file, once for all runs. */
  static void write(Path file, int people) throws SQLException {
    try (DuckDb duck = new DuckDb(DriverManager.getConnection("jdbc:duckdb:" + file))) {
      duck.run("CREATE TABLE wide (cell UTINYINT, " + columns("%s UTINYINT") + ")");
      DuckDBConnection own = duck.connection.unwrap(DuckDBConnection.class);
      try (DuckDBAppender appender = own.createAppender("main", "wide")) {
        Sample.draw(people, (cell, row) -> append(appender, cell, row));
      }
    }
  }

  /** Read that file into memory. */
  static DuckDb open(Path file, int threads) throws SQLException {
    DuckDb duck = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    duck.run("SET threads = " + threads);
    duck.run("ATTACH '" + file + "' AS disk (READ_ONLY)");
    duck.run("CREATE TABLE wide AS FROM disk.wide");
    duck.run("DETACH disk");
    return duck;
  }

  /** A row for each answer, which takes 63 times as many. */
  void lengthen() throws SQLException {
    String lists =
        "["
            + range("%d")
            + "]::UTINYINT[] AS items, ["
            + columns("%s")
            + "]::UTINYINT[] AS answers";
    run(
        "CREATE TABLE long AS SELECT cell, unnest(items) AS item, unnest(answers) AS answer"
            + " FROM (SELECT cell, "
            + lists
            + " FROM wide)");
  }

  ItemTable count(Way way) throws SQLException {
    return switch (way) {
      case QUERY_PER_ITEM -> perItem();
      case HISTOGRAM -> histograms();
      case LONG_TABLE -> longTable();
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private ItemTable perItem() throws SQLException {
    ItemTable table = new ItemTable();
    try (Statement statement = connection.createStatement()) {
      for (int item = 0; item < Sample.ITEMS; item++) {
        String sql = "SELECT cell, i%d, count(*) FROM wide GROUP BY ALL".formatted(item);
        try (ResultSet rows = statement.executeQuery(sql)) {
          while (rows.next()) {
            table.put(rows.getInt(1), item, rows.getInt(2), rows.getLong(3));
          }
        }
      }
    }
    return table;
  }

  private ItemTable histograms() throws SQLException {
    ItemTable table = new ItemTable();
    String sql = "SELECT cell, " + columns("histogram(%s)") + " FROM wide GROUP BY cell";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        for (int item = 0; item < Sample.ITEMS; item++) {
          Map<?, ?> histogram = (Map<?, ?>) rows.getObject(item + 2);
          for (Map.Entry<?, ?> entry : histogram.entrySet()) {
            int value = ((Number) entry.getKey()).intValue();
            table.put(rows.getInt(1), item, value, ((Number) entry.getValue()).longValue());
          }
        }
      }
    }
    return table;
  }

  private ItemTable longTable() throws SQLException {
    ItemTable table = new ItemTable();
    String sql = "SELECT cell, item, answer, count(*) FROM long GROUP BY ALL";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        table.put(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getLong(4));
      }
    }
    return table;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void append(DuckDBAppender appender, int cell, int[] row) {
    try {
      appender.beginRow().append((byte) cell);
      for (int item = 0; item < Sample.ITEMS; item++) {
        appender.append((byte) row[item]);
      }
      appender.endRow();
    } catch (SQLException failed) {
      throw new IllegalStateException("DuckDB took no row", failed);
    }
  }

  private static String columns(String form) {
    return IntStream.range(0, Sample.ITEMS)
        .mapToObj(item -> form.formatted("i" + item))
        .collect(Collectors.joining(", "));
  }

  private static String range(String form) {
    return IntStream.range(0, Sample.ITEMS)
        .mapToObj(form::formatted)
        .collect(Collectors.joining(", "));
  }
}
