package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.peilstok.mariadb.FreshDatabase;
import nl.peilstok.mariadb.MariadbSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole server, from the first start to the kill and back, in processes of its own. */
@Tag("long")
final class ApplicationLifeTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final String FIRST_LOGIN = "One-time password: ";

  /** A space in the path, as on many a desktop. */
  @TempDir private Path temporary = Path.of("");

  @Test
  void it_starts_once_per_folder_survives_a_kill_and_stops_when_told() throws Exception {
    Path data = temporary.resolve("een map");
    try (ChildPeilstok first = start(data)) {
      String address = first.awaitAddress();
      assertThat(address).matches("http://localhost:\\d+");
      assertThat(status(address)).isLessThan(500);
      assertThat(first.said()).filteredOn(line -> line.contains(FIRST_LOGIN)).hasSize(1);
      assertSecondIsRefused(data, first.processId());
      first.kill();
    }
    try (ChildPeilstok again = start(data)) {
      assertThat(status(again.awaitAddress())).isLessThan(500);
      assertThat(again.said()).noneMatch(line -> line.contains(FIRST_LOGIN));
      again.terminate();
      assertThat(again.awaitEnd()).isEqualTo(143);
      assertThat(again.complaints()).isEmpty();
    }
    try (ChildPeilstok reset = start(data, "--reset-administrator")) {
      reset.awaitAddress();
      assertThat(reset.said()).filteredOn(line -> line.contains(FIRST_LOGIN)).hasSize(1);
      endByKilledDatabase(reset, data);
    }
  }

  private static void assertSecondIsRefused(Path data, long owner) throws Exception {
    try (ChildPeilstok second = start(data)) {
      assertThat(second.awaitEnd()).isEqualTo(1);
      assertThat(second.complaints())
          .isEqualTo(
              "The folder %s is in use by another Peilstok (process %d).\n".formatted(data, owner));
    }
  }

  private static void endByKilledDatabase(ChildPeilstok child, Path data) throws Exception {
    String database = Files.readString(data.resolve("mariadb.pid")).strip();
    ProcessHandle.of(Long.parseLong(database)).orElseThrow().destroyForcibly();
    assertThat(child.awaitEnd()).isEqualTo(1);
    assertThat(child.complaints()).contains("MariaDB ended by itself with code 137");
  }

  @Test
  void a_taken_port_that_nobody_asked_for_is_passed_over_and_said() throws Exception {
    try (ReservedPort taken = port8080();
        ChildPeilstok child = ChildPeilstok.start(temporary.resolve("data"), Map.of(), List.of())) {
      assertThat(taken.number()).isPositive();
      int port = URI.create(child.awaitAddress()).getPort();
      assertThat(port).isBetween(8081, 8130);
      assertThat(child.said())
          .contains("Port 8080 is taken by another program; this is port " + port + ".");
    }
  }

  /** It may be taken already, by whomever; any other port then does no harm. */
  private static ReservedPort port8080() {
    try {
      return ReservedPort.at(HERE, OptionalInt.of(8080));
    } catch (StartRefused takenAlready) {
      return ReservedPort.at(HERE, OptionalInt.of(0));
    }
  }

  @Test
  void a_mariadb_of_ones_own_is_used_when_the_environment_names_it() throws Exception {
    Path data = temporary.resolve("data");
    try (FreshDatabase database = MariadbSession.freshDatabase();
        ChildPeilstok child =
            ChildPeilstok.start(data, environment(database), List.of("--port", "0"))) {
      assertThat(status(child.awaitAddress())).isLessThan(500);
      assertThat(data.resolve("data")).doesNotExist();
      child.terminate();
      assertThat(child.awaitEnd()).isEqualTo(143);
    }
  }

  private static ChildPeilstok start(Path data, String... words) {
    List<String> all = new ArrayList<>(List.of("--port", "0"));
    all.addAll(List.of(words));
    return ChildPeilstok.start(data, Map.of(), all);
  }

  private static Map<String, String> environment(FreshDatabase database) {
    return Map.of(
        "PEILSTOK_DB_URL", database.jdbcUrl(),
        "PEILSTOK_DB_USER", database.user(),
        "PEILSTOK_DB_PASSWORD", database.password());
  }

  private static int status(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/login")).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
