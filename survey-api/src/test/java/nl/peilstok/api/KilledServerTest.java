package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it closes a wave, and the next one that goes on. */
@Tag("long")
final class KilledServerTest {
  private static final Duration LONGEST_TAKE_OVER = Duration.ofSeconds(30);

  private static final String INSERTING =
      "information_schema.processlist WHERE info LIKE 'INSERT INTO publication\\_row%'";

  @TempDir private Path temporary = Path.of("");

  @Test
  void a_close_that_was_killed_half_way_is_ended_by_the_next_server() throws Exception {
    try (FreshDatabase database = MariadbSession.freshDatabase();
        Connection held = connect(database)) {
      String wave;
      String job;
      try (ChildPeilstok killed = start(database)) {
        NamedAccounts accounts = new NamedAccounts(client(killed), killed.oneTimePassword());
        ApiClient officer = accounts.account("Otto Ficier", "officer", List.of());
        officer.put("/organisation", Municipality.organisation());
        officer.post("/people/imports", Municipality.csv(), "text/csv");
        List<ApiClient> holders =
            List.of(
                accounts.account("Klaas Houder", "key-holder", List.of()),
                accounts.account("Karin Houder", "key-holder", List.of()));
        WaveLife life = WaveLife.draft(officer, holders, WaveLife.plan("Najaar")).enrol().open();
        wave = life.path("");
        keep_the_rebuild_waiting(held);
        job = "/jobs/" + officer.post(life.path("/close")).string("id");
        await(officer, wave, "closed", Duration.ofSeconds(10));
        assertThat(officer.get(job).string("state")).isEqualTo("running");
        killed.kill();
      }
      held.rollback();
      try (ChildPeilstok next = start(database)) {
        ApiClient officer = NamedAccounts.again(client(next), "officer");
        assertThat(officer.get(wave).string("state")).isEqualTo("closed");
        await(officer, job, "done", LONGEST_TAKE_OVER);
      }
    }
  }

  @Test
  void a_publication_is_there_as_a_whole_or_not_at_all() throws Exception {
    try (FreshDatabase database = MariadbSession.freshDatabase();
        Connection held = connect(database)) {
      String wave;
      try (ChildPeilstok killed = start(database)) {
        WaveLife life = closed(client(killed), killed.oneTimePassword());
        wave = life.path("");
        keep_the_publication_waiting(held);
        Answer opening = open(life.keyHolder(), wave);
        await_a_waiting_transaction(database);
        assertThat(life.keyHolder().get("/jobs/" + opening.string("id")).string("state"))
            .isEqualTo("running");
        killed.kill();
      }
      held.rollback();
      held.setAutoCommit(true);
      try (ChildPeilstok next = start(database)) {
        ApiClient holder = NamedAccounts.again(client(next), "key-holder");
        assertThat(holder.get(wave).string("state")).isEqualTo("closed");
        assertThat(count(held, "publication")).isZero();
        assertThat(count(held, "publication_row")).isZero();
        // The key went with the server; once its lease is over, the holder opens again.
        Instant last = Instant.now().plus(LONGEST_TAKE_OVER);
        Answer again = open(holder, wave);
        while (again.status() == 409) {
          assertThat(Instant.now()).as(again.toString()).isBefore(last);
          WaveLife.pause();
          again = open(holder, wave);
        }
        await(holder, wave, "ready", LONGEST_TAKE_OVER);
        assertThat(count(held, "publication")).isEqualTo(1);
        assertThat(count(held, "publication_proof")).isEqualTo(1);
      }
    }
  }

  private static WaveLife closed(ApiClient anyone, String oneTimePassword) {
    NamedAccounts accounts = new NamedAccounts(anyone, oneTimePassword);
    ApiClient officer = accounts.account("Otto Ficier", "officer", List.of());
    officer.put("/organisation", Municipality.organisation());
    officer.post("/people/imports", Municipality.csv("invitation"), "text/csv");
    List<ApiClient> holders =
        List.of(
            accounts.account("Klaas Houder", "key-holder", List.of()),
            accounts.account("Karin Houder", "key-holder", List.of()));
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.put("sealedCodes", Map.of());
    WaveLife life = WaveLife.draft(officer, holders, plan).enrol().open();
    Map<String, String> invitations = life.invitations();
    for (Colleague colleague : Municipality.staff().subList(0, 24)) {
      String code = Objects.requireNonNull(invitations.get(colleague.id()));
      assertThat(new Guest(anyone, code).answer(colleague).status()).isEqualTo(201);
    }
    return life.close();
  }

  private static Answer open(ApiClient holder, String wave) {
    return holder.post(wave + "/opening", Map.of("passphrase", WaveLife.PASSPHRASE));
  }

  /** Whoever adds a row waits for whoever locks the gap in which it would stand. */
  private static void keep_the_publication_waiting(Connection held) throws SQLException {
    held.setAutoCommit(false);
    try (Statement statement = held.createStatement()) {
      statement.execute("SELECT * FROM publication_row FOR UPDATE");
    }
  }

  private static void await_a_waiting_transaction(FreshDatabase database) throws SQLException {
    Instant last = Instant.now().plus(LONGEST_TAKE_OVER);
    try (Connection watching = connect(database)) {
      while (count(watching, INSERTING) == 0) {
        assertThat(Instant.now()).as("nothing waits").isBefore(last);
        WaveLife.pause();
      }
    }
  }

  private static long count(Connection connection, String rows) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + rows)) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Rebuilding a table waits for whoever reads it. */
  private static void keep_the_rebuild_waiting(Connection held) throws SQLException {
    held.setAutoCommit(false);
    try (Statement statement = held.createStatement()) {
      statement.execute("SELECT COUNT(*) FROM sealed_response");
    }
  }

  private static void await(ApiClient officer, String path, String state, Duration patience) {
    Instant last = Instant.now().plus(patience);
    Answer answer = officer.get(path);
    while (!answer.string("state").equals(state)) {
      assertThat(Instant.now()).as(answer.toString()).isBefore(last);
      WaveLife.pause();
      answer = officer.get(path);
    }
  }

  private ChildPeilstok start(FreshDatabase database) {
    Map<String, String> environment =
        Map.of(
            "PEILSTOK_DB_URL", database.jdbcUrl(),
            "PEILSTOK_DB_USER", database.user(),
            "PEILSTOK_DB_PASSWORD", database.password());
    return ChildPeilstok.start(temporary.resolve("data"), environment, List.of("--port", "0"));
  }

  private static ApiClient client(ChildPeilstok child) throws Exception {
    return new ApiClient(URI.create(child.awaitAddress()), ObjectMapper.getDefault(), Map.of());
  }

  private static Connection connect(FreshDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
