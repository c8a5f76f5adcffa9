package nl.peilstok.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerLifeTest {

  @TempDir private Path temporary = Path.of("");
  private EmbeddedMariadbSettings settings = EmbeddedMariadbSettings.of(temporary);

  @BeforeEach
  void choose() {
    settings = Folders.settings(temporary);
  }

  @Test
  void a_restart_keeps_data_and_password() throws SQLException {
    String password;
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      password = server.password();
      Sql.on(server).run("CREATE TABLE kept (word VARCHAR(20)) AS SELECT 'blijft' AS word");
    }
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      assertThat(server.password()).isEqualTo(password);
      assertThat(Sql.on(server).ask("SELECT word FROM kept")).isEqualTo("blijft");
    }
  }

  @Test
  void every_acknowledged_row_outlives_the_kill_of_the_server() throws Exception {
    int acknowledged;
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      CompletableFuture<Integer> exit = server.exit();
      acknowledged = insertUntilKilled(server);
      assertThat(exit.get(5, TimeUnit.SECONDS)).isEqualTo(137);
    }
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      int kept = Integer.parseInt(Sql.on(server).ask("SELECT COUNT(*) FROM kept"));
      assertThat(kept).isBetween(acknowledged, acknowledged + 1);
    }
  }

  private static int insertUntilKilled(EmbeddedMariadb server) throws Exception {
    Sql.on(server).run("CREATE TABLE kept (n INT PRIMARY KEY)");
    int acknowledged = 0;
    try (Connection connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        Statement statement = connection.createStatement()) {
      for (int n = 1; n < 100_000; n++) {
        statement.execute("INSERT INTO kept VALUES (" + n + ")");
        if (++acknowledged == 500) {
          Thread.ofVirtual().start(() -> Signals.send("KILL", server.processId()));
        }
      }
      throw new IllegalStateException("The server outlived its kill.");
    } catch (SQLException killed) {
      return acknowledged;
    }
  }

  @Test
  void a_close_frees_the_folder_and_is_no_alarm() throws IOException {
    EmbeddedMariadb server = EmbeddedMariadb.start(settings);
    server.close();
    server.close();
    assertThat(server.exit()).isNotDone();
    assertThat(Signals.runs(server.processId())).isFalse();
    FolderLock.acquire(Folders.instance(settings)).close();
  }

  @Test
  void keys_pressed_in_the_terminal_do_not_reach_the_server() throws Exception {
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      assertThat(Signals.session(server.processId())).isEqualTo(server.processId());
      Signals.send("INT", server.processId());
      Thread.sleep(300);
      assertThat(Sql.on(server).ask("SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void a_port_taken_meanwhile_is_reported_and_another_can_be_tried() throws Exception {
    EmbeddedMariadb.start(settings).close();
    InstanceFolder folder = Folders.instance(settings);
    ServerCommand command =
        new ServerCommand(Distribution.unpackedIn(settings.cache()), folder, List.of());
    Account account = Account.of(folder);
    PrivateFiles.write(folder.initFile(), account.initSql());
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Server.tryPort(taken.getLocalPort(), command, account)).isEmpty();
    }
  }

  @Test
  void an_initialisation_killed_half_way_is_begun_again() throws Exception {
    InstanceFolder folder = Folders.instance(settings);
    folder.furnish();
    ServerCommand command =
        new ServerCommand(Distribution.unpackedIn(settings.cache()), folder, List.of());
    PrivateFiles.createClosedFolder(folder.unfinishedData());
    Process bootstrap = command.bootstrap(folder.unfinishedData());
    try (OutputStream input = bootstrap.getOutputStream()) {
      input.write("CREATE DATABASE mysql;\n".getBytes(StandardCharsets.US_ASCII));
      input.flush();
      while (Files.notExists(folder.unfinishedData().resolve("mysql"))) {
        Thread.sleep(20);
      }
      bootstrap.destroyForcibly().waitFor();
    }
    try (EmbeddedMariadb server = EmbeddedMariadb.start(settings)) {
      assertThat(Sql.on(server).ask("SELECT 1")).isEqualTo("1");
    }
    assertThat(folder.unfinishedData()).doesNotExist();
  }

  @Test
  void a_path_too_long_for_a_socket_is_served_over_tcp_only() throws Exception {
    Path deep = temporary.resolve("een-lange-naam".repeat(8)).resolve("nog-een-naam".repeat(8));
    EmbeddedMariadbSettings deepDown = EmbeddedMariadbSettings.of(deep);
    try (EmbeddedMariadb server = EmbeddedMariadb.start(deepDown)) {
      assertThat(Sql.on(server).ask("SELECT @@socket")).isEmpty();
    }
    assertThat(Folders.instance(settings).socket()).isPresent();
  }

  @Test
  void data_of_a_newer_mariadb_are_left_alone() throws IOException {
    Path data = Folders.instance(settings).data();
    PrivateFiles.createClosedFolder(data);
    Files.writeString(data.resolve("mariadb_upgrade_info"), "12.1.2-MariaDB");
    assertThatThrownBy(() -> EmbeddedMariadb.start(settings))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageContaining("were made by MariaDB 12.1.2, which is newer than the 11.4.5");
  }

  @Test
  void an_option_that_the_server_does_not_know_is_reported_with_its_log() {
    EmbeddedMariadbSettings wrong =
        new EmbeddedMariadbSettings(settings.folder(), settings.cache(), List.of("--nonsense=1"));
    assertThatThrownBy(() -> EmbeddedMariadb.start(wrong))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageMatching("MariaDB did not start: it stopped with code \\d+ .*mariadb\\.log\\.");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_reported() throws IOException {
    Files.writeString(settings.folder(), "");
    assertThatThrownBy(() -> EmbeddedMariadb.start(settings))
        .isInstanceOf(MariadbStartException.class)
        .hasMessageContaining("is a file, not a folder");
  }
}
