package nl.peilstok.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MigrationsTest {

  private final FreshDatabase database = MariadbSession.freshDatabase();
  private final Flyway flyway =
      Flyway.configure()
          .dataSource(database.jdbcUrl(), database.user(), database.password())
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          .load();
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private MigrateResult first = new MigrateResult();
  private List<MigrationInfo> known = List.of();

  @BeforeAll
  void migrate() {
    Logger logger = (Logger) LoggerFactory.getLogger("org.flywaydb");
    logged.start();
    logger.addAppender(logged);
    first = flyway.migrate();
    logger.detachAppender(logged);
    known = List.of(flyway.info().all());
  }

  @AfterAll
  void drop() {
    database.close();
  }

  @Test
  void every_migration_applies_to_an_empty_database() {
    assertThat(first.success).isTrue();
    assertThat(first.migrationsExecuted).isPositive().isEqualTo(known.size());
  }

  @Test
  void a_second_run_applies_nothing() {
    assertThat(flyway.migrate().migrationsExecuted).isZero();
  }

  @Test
  void every_version_has_a_sentence_as_its_name() {
    assertThat(known)
        .extracting(MigrationInfo::getScript)
        .allSatisfy(
            script -> assertThat(script).matches(".*V\\d{4}__[a-z0-9]+(_[a-z0-9]+){2,}\\.sql"));
  }

  @Test
  void versions_count_up_without_a_gap() {
    List<String> versions = known.stream().map(each -> each.getVersion().getVersion()).toList();
    List<String> expected =
        IntStream.rangeClosed(1, versions.size()).mapToObj("%04d"::formatted).toList();
    assertThat(versions).isEqualTo(expected);
  }

  @Test
  void flyway_knows_this_mariadb() {
    assertThat(logged.list).isNotEmpty();
    assertThat(logged.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sealed_response", "spent_token", "sealed_code", "invitation"})
  void what_collector_and_issuer_store_tells_neither_time_nor_order(String table)
      throws SQLException {
    List<Column> columns = columns(table);
    assertThat(columns).as("columns of %s", table).isNotEmpty();
    assertThat(columns)
        .noneMatch(column -> column.type().matches("timestamp|datetime|date|time|year"))
        .noneMatch(column -> column.extra().contains("auto_increment"));
  }

  private record Column(String name, String type, String extra) {}

  private List<Column> columns(String table) throws SQLException {
    String sql =
        """
        SELECT column_name, LOWER(data_type), LOWER(extra)
        FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name = ?
        """;
    List<Column> columns = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return columns;
  }
}
