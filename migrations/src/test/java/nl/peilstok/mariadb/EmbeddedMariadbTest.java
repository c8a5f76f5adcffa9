package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddedMariadbTest {

  private final EmbeddedMariadbSettings settings;
  private final EmbeddedMariadb server;

  EmbeddedMariadbTest(@TempDir Path temporary) {
    settings = Folders.settings(temporary);
    server = EmbeddedMariadb.start(settings);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void the_server_answers_with_its_version() throws SQLException {
    assertThat(Sql.on(server).ask("SELECT VERSION()")).startsWith("11.4.");
  }

  @ParameterizedTest
  @CsvSource({
    "innodb_flush_log_at_trx_commit, 1",
    "log_bin, 0",
    "general_log, 0",
    "slow_query_log, 0",
    "performance_schema, 0",
    "local_infile, 0",
    "bind_address, 127.0.0.1",
    "time_zone, +00:00",
    "character_set_server, utf8mb4",
    "collation_server, utf8mb4_unicode_520_ci",
    "max_allowed_packet, 67108864",
    "have_symlink, DISABLED",
  })
  void the_server_runs_with(String variable, String value) throws SQLException {
    assertThat(Sql.on(server).ask("SELECT @@global." + variable)).isEqualTo(value);
  }

  @Test
  void a_value_that_does_not_fit_is_refused_and_not_cut_off() throws SQLException {
    Sql sql = Sql.on(server);
    sql.run("CREATE TABLE narrow (word VARCHAR(3))");
    assertThatThrownBy(() -> sql.run("INSERT INTO narrow VALUES ('lang')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("too long");
  }

  @Test
  void folders_are_closed_to_others() throws IOException {
    InstanceFolder folder = Folders.instance(settings);
    assertThat(Stream.of(folder.root(), folder.data(), folder.secrets(), folder.temporary()))
        .allSatisfy(each -> assertThat(Folders.mode(each)).isEqualTo("rwx------"));
  }

  @Test
  void the_password_and_the_log_are_closed_to_others() throws IOException {
    InstanceFolder folder = Folders.instance(settings);
    assertThat(Stream.of(folder.password(), folder.log(), folder.lock()))
        .allSatisfy(each -> assertThat(Folders.mode(each)).isEqualTo("rw-------"));
  }

  @Test
  void the_file_that_made_the_account_is_gone() throws IOException {
    assertThat(Folders.instance(settings).initFile()).doesNotExist();
  }

  @Test
  void the_password_is_in_no_log() throws IOException {
    assertThat(Files.readString(Folders.instance(settings).log()))
        .contains("ready for connections")
        .doesNotContain(server.password());
  }

  @ParameterizedTest
  @CsvSource({"root, ''", "root, root", "'', ''", "mariadb.sys, ''", "peilstok, ''", "peilstok, x"})
  void nobody_else_gets_in(String user, String password) {
    assertThatThrownBy(() -> Sql.on(server).as(user, password).ask("SELECT 1"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
  }

  @Test
  void the_account_sees_its_own_databases_only() throws SQLException {
    assertThat(
            Sql.on(server)
                .ask(
                    "SELECT GROUP_CONCAT(schema_name ORDER BY 1) FROM information_schema.schemata"))
        .isEqualTo("information_schema,peilstok,peilstok_server");
  }

  @Test
  void the_account_can_neither_read_files_nor_accounts() {
    Sql sql = Sql.on(server);
    assertThat(Stream.of("SELECT LOAD_FILE('/etc/passwd')", "SELECT * FROM mysql.global_priv"))
        .allSatisfy(statement -> assertThat(gives(sql, statement)).isFalse());
  }

  private static boolean gives(Sql sql, String statement) {
    try {
      return sql.ask(statement) != null;
    } catch (SQLException refused) {
      return false;
    }
  }

  @Test
  void a_further_database_is_made_and_dropped() throws SQLException {
    server.createDatabase("peilstok_further");
    Sql further = new Sql(server.jdbcUrl("peilstok_further"), server.user(), server.password());
    further.run("CREATE TABLE t (n INT)");
    server.dropDatabase("peilstok_further");
    assertThatThrownBy(() -> further.ask("SELECT 1")).isInstanceOf(SQLException.class);
  }

  @Test
  void a_database_name_cannot_carry_sql() {
    assertThatThrownBy(() -> server.createDatabase("peilstok_x`; DROP DATABASE peilstok"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_second_start_on_the_folder_names_the_process_that_has_it() {
    long process = ProcessHandle.current().pid();
    assertThatThrownBy(() -> EmbeddedMariadb.start(settings))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageEndingWith("een map is in use by another Peilstok (process " + process + ").");
  }
}
