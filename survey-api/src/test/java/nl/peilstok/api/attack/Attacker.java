package nl.peilstok.api.attack;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.peilstok.mariadb.EmbeddedMariadb;

/**
 * Links responses to people by whatever shows an order.
 *
 * @param folder everything the installation wrote: the database's files and the logs
 * @param hashes the withdrawal hashes in the true order of participation; they say which row is
 *     whose response, so that the test knows, not the attacker
 */
record Attacker(EmbeddedMariadb database, Path folder, List<byte[]> hashes) {
  private static final Set<String> RESPONSES = Set.of("sealed_response");

  /** Attack, and give the findings, the most telling first. */
  List<Channel.Finding> attack() throws IOException, SQLException {
    List<Channel> channels = new ArrayList<>();
    try (Connection connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      for (String table : RESPONSES) {
        channels.addAll(columns(connection, table));
      }
      channels.addAll(new RawFiles(folder, patterns(connection)).channels());
    }
    return channels.stream()
        .filter(Channel::speaks)
        .map(Channel::link)
        .sorted(Comparator.comparing(Channel.Finding::p))
        .toList();
  }

  /** The smallest p of all channels, corrected for their number after Bonferroni. */
  static double overall(List<Channel.Finding> findings) {
    double smallest = findings.stream().mapToDouble(Channel.Finding::p).min().orElse(1);
    return Math.min(1, smallest * findings.size());
  }

  /** The order in which rows come, and the order of each column. */
  private List<Channel> columns(Connection connection, String table) throws SQLException {
    Map<String, Map<Integer, Double>> seen = new TreeMap<>();
    Map<String, Integer> places = places();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      for (int row = 0; rows.next(); row++) {
        Integer place = places.get(HexFormat.of().formatHex(rows.getBytes("withdrawal_hash")));
        if (place == null) {
          continue;
        }
        seen.computeIfAbsent(table + " order of rows", _ -> new HashMap<>())
            .put(place, (double) row);
        for (int column = 1; column <= columns; column++) {
          byte[] value = value(rows, column);
          String name = table + " " + rows.getMetaData().getColumnLabel(column);
          seen.computeIfAbsent(name, _ -> new HashMap<>()).put(place, number(value));
          seen.computeIfAbsent(name + " length", _ -> new HashMap<>())
              .put(place, (double) value.length);
        }
      }
    }
    return seen.entrySet().stream()
        .map(entry -> new Channel(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What identifies a response in a raw file. */
  private Map<String, List<byte[]>> patterns(Connection connection) throws SQLException {
    byte[][] ids = new byte[hashes.size()][];
    byte[][] contents = new byte[hashes.size()][];
    Map<String, Integer> places = places();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT id, sealed, withdrawal_hash FROM sealed_response")) {
      while (rows.next()) {
        Integer place = places.get(HexFormat.of().formatHex(rows.getBytes(3)));
        if (place != null) {
          ids[place] = rows.getBytes(1);
          contents[place] = Arrays.copyOf(rows.getBytes(2), 32);
        }
      }
    }
    Map<String, List<byte[]>> patterns = new TreeMap<>();
    patterns.put("id", List.of(ids));
    patterns.put("sealed bytes", List.of(contents));
    patterns.put("withdrawal hash", hashes);
    patterns.put(
        "id in hex",
        Arrays.stream(ids)
            .map(id -> HexFormat.of().formatHex(id).getBytes(StandardCharsets.US_ASCII))
            .toList());
    return patterns;
  }

  /** Values that rows of the issuer and rows of the collector share. */
  Set<String> shared(List<String> issuer, List<String> collector) throws SQLException {
    Set<String> left = values(issuer);
    left.retainAll(values(collector));
    return left;
  }

  private Set<String> values(List<String> tables) throws SQLException {
    Set<String> values = new HashSet<>();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table);
        while (rows.next()) {
          for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            byte[] value = value(rows, column);
            if (value.length >= 8) {
              values.add(HexFormat.of().formatHex(value));
            }
          }
        }
      }
    }
    return values;
  }

  private static byte[] value(ResultSet row, int column) throws SQLException {
    return switch (row.getObject(column)) {
      case null -> new byte[0];
      case byte[] bytes -> bytes;
      case Object other -> other.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  private Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < hashes.size(); place++) {
      places.put(HexFormat.of().formatHex(hashes.get(place)), place);
    }
    return places;
  }

  /** Bytes as a number; digits as the number they say. */
  private static double number(byte[] value) {
    String text = new String(value, StandardCharsets.ISO_8859_1);
    if (text.matches("\\d{1,15}")) {
      return Double.parseDouble(text);
    }
    return new BigInteger(1, Arrays.copyOf(value, 8)).doubleValue();
  }
}
