package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.mariadb.EmbeddedMariadb;
import nl.peilstok.mariadb.EmbeddedMariadbSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Server and database are killed again and again while people answer; the database has the
 * product's settings, {@code innodb_flush_log_at_trx_commit=1} among them.
 */
@Tag("long")
final class KilledWhileAnsweringTest {
  private static final int ROUNDS = 10;
  private static final int PEOPLE = 4_000;
  private static final int CLIENTS = 16;

  @TempDir private Path temporary = Path.of("");

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Queue<Sending> waiting = new ConcurrentLinkedQueue<>();
  private final Random random = new Random(20261122);

  /** A response that is to be sent until it is acknowledged. */
  private record Sending(String code, Map<String, Object> response) {
    String hash() {
      return String.valueOf(response.get("withdrawalHash"));
    }
  }

  @Test
  void no_acknowledged_response_is_lost_and_none_is_stored_twice() throws Exception {
    boolean prepared = false;
    for (int round = 0; round < ROUNDS; round++) {
      EmbeddedMariadb database = database();
      ChildPeilstok server = server(database);
      ApiClient anyone = client(server);
      if (!prepared) {
        prepare(anyone, server.oneTimePassword());
        prepared = true;
      }
      everything_acknowledged_is_there(database, round);
      answer_until_killed(anyone, server, database, round % 2 == 1);
      server.close();
      database.close();
    }
    try (EmbeddedMariadb database = database();
        ChildPeilstok server = server(database)) {
      ApiClient anyone = client(server);
      everything_acknowledged_is_there(database, ROUNDS);
      int before = acknowledged.size();
      while (!waiting.isEmpty() && acknowledged.size() < before + 50) {
        send(anyone);
      }
      everything_acknowledged_is_there(database, ROUNDS + 1);
    }
    assertThat(acknowledged.size()).isGreaterThan(100);
  }

  private void prepare(ApiClient anyone, String password) {
    NamedAccounts accounts = new NamedAccounts(anyone, password);
    ApiClient officer = accounts.account("Otto Ficier", "officer", List.of());
    officer.put("/organisation", Municipality.organisation());
    Answer imported = officer.post("/people/imports", staff(), "text/csv");
    assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
    List<ApiClient> holders =
        List.of(
            accounts.account("Klaas Houder", "key-holder", List.of()),
            accounts.account("Karin Houder", "key-holder", List.of()));
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.put("sealedCodes", Map.of("d-stad", PEOPLE));
    WaveLife wave = WaveLife.draft(officer, holders, plan).enrol().open();
    Colleague colleague = Municipality.staff().getFirst();
    for (String code : wave.codes("d-stad", PEOPLE)) {
      waiting.add(new Sending(code, Interview.response(colleague, Map.of("ww-k", 3))));
    }
  }

  private static String staff() {
    return IntStream.range(0, PEOPLE)
        .mapToObj("w%1$d,W%1$d,,t-wmo,uitvoering,eindgebruiker,t-kort,,sealed-code"::formatted)
        .collect(
            Collectors.joining(
                "\n", "id,name,email,unit,role,doelgroep,tenure,marks,channel\n", "\n"));
  }

  private void answer_until_killed(
      ApiClient anyone, ChildPeilstok server, EmbeddedMariadb database, boolean databaseFirst)
      throws InterruptedException {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        clients.execute(() -> sendUntilNobodyAnswers(anyone));
      }
      TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1_200));
      if (databaseFirst) {
        kill(database);
      }
      server.kill();
      kill(database);
    }
  }

  private void sendUntilNobodyAnswers(ApiClient anyone) {
    try {
      while (!waiting.isEmpty()) {
        send(anyone);
      }
    } catch (UncheckedIOException killed) {
      // That is what the test does; what was not acknowledged is sent again in the next round.
    }
  }

  private void send(ApiClient anyone) {
    Sending sending = waiting.poll();
    if (sending == null) {
      return;
    }
    boolean known = false;
    try {
      Answer session =
          anyone.post(
              "/respondent-sessions",
              Map.of("sealedCode", sending.code(), "withdrawalHash", sending.hash()));
      if (session.status() == 201) {
        Answer taken =
            anyone.withBearer(session.string("token")).post("/responses", sending.response());
        known = taken.status() == 201 || taken.status() == 200;
      }
    } finally {
      if (known) {
        acknowledged.add(sending.hash());
      } else {
        waiting.add(sending);
      }
    }
    if (!known) {
      throw new UncheckedIOException(new IOException("refused"));
    }
  }

  private void everything_acknowledged_is_there(EmbeddedMariadb database, int round)
      throws SQLException {
    List<String> stored = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT LOWER(HEX(withdrawal_hash)) FROM sealed_response")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
      ResultSet tokens = statement.executeQuery("SELECT COUNT(*) FROM spent_token");
      tokens.next();
      assertThat(tokens.getInt(1)).as("tokens after round " + round).isEqualTo(stored.size());
    }
    assertThat(stored).as("round " + round).doesNotHaveDuplicates();
    assertThat(new HashSet<>(stored)).as("round " + round).containsAll(acknowledged);
  }

  private EmbeddedMariadb database() {
    return EmbeddedMariadb.start(EmbeddedMariadbSettings.of(temporary.resolve("database")));
  }

  private ChildPeilstok server(EmbeddedMariadb database) {
    Map<String, String> environment =
        Map.of(
            "PEILSTOK_DB_URL", database.jdbcUrl(),
            "PEILSTOK_DB_USER", database.user(),
            "PEILSTOK_DB_PASSWORD", database.password());
    return ChildPeilstok.start(temporary.resolve("data"), environment, List.of("--port", "0"));
  }

  private static void kill(EmbeddedMariadb database) {
    ProcessHandle.of(database.processId())
        .ifPresent(
            process -> {
              process.destroyForcibly();
              process.onExit().join();
            });
  }

  private static ApiClient client(ChildPeilstok server) throws IOException {
    return new ApiClient(URI.create(server.awaitAddress()), ObjectMapper.getDefault(), Map.of());
  }
}
