package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.participation.Secret;

/** A wave of the demo's province, opened over HTTP, that hands out sealed codes. */
@Singleton
final class OpenWave {
  private static final String COLUMNS = "id,name,email,unit,role,doelgroep,tenure,marks,channel\n";
  private static final int CODES = 100;
  private static final int GUESTS = 20;

  private final Installation installation;
  private final TransactionOperations<Connection> database;
  private final Deque<String> codes = new ArrayDeque<>();
  private final Deque<Invitation> invitations = new ArrayDeque<>();
  private String id = "";

  OpenWave(Installation installation, TransactionOperations<Connection> database) {
    this.installation = installation;
    this.database = database;
  }

  /** The server's address. */
  String address() {
    return installation.address();
  }

  /** What stands in a letter: a code, and a link with the code and the hash of the promise. */
  record Invitation(Secret code, String link) {

    String manifest() {
      return link.substring(link.indexOf("manifest=") + "manifest=".length());
    }
  }

  /** Write to somebody of Team Woningbouw whom nobody wrote to before. */
  synchronized Invitation invitation() {
    if (id.isEmpty()) {
      open();
    }
    if (invitations.isEmpty()) {
      for (JsonNode letter : officer("/waves/" + id + "/letters", Map.of()).at("items").values()) {
        invitations.add(new Invitation(secret(letter), text(letter, "link")));
      }
    }
    return invitations.remove();
  }

  private static Secret secret(JsonNode letter) {
    return Secret.read(text(letter, "code")).orElseThrow();
  }

  private static String text(JsonNode letter, String field) {
    return Objects.requireNonNull(letter.get(field), field).getStringValue();
  }

  /** Print a code that nobody has used; opens a wave where none is open. */
  synchronized Secret code() {
    if (id.isEmpty()) {
      open();
    }
    if (codes.isEmpty()) {
      Answer printed =
          officer("/waves/" + id + "/sealed-codes", Map.of("unit", "d-ruimte", "count", 20));
      printed.at("items").values().forEach(code -> codes.add(code.getStringValue()));
    }
    return Secret.read(codes.remove()).orElseThrow();
  }

  /** Stop collecting for good; the next code belongs to another wave. */
  synchronized void close() {
    job(officer("/waves/" + id + "/close", Map.of()));
    id = "";
    codes.clear();
    invitations.clear();
  }

  /** How many responses stand in the database that this secret can withdraw. */
  int stored(Secret withdrawal) {
    return database.executeRead(status -> count(status.getConnection(), withdrawal));
  }

  private static int count(Connection connection, Secret withdrawal) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT COUNT(*) FROM sealed_response WHERE withdrawal_hash = ?")) {
      query.setBytes(1, withdrawal.hash("withdrawal"));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private void open() {
    Answer organisation =
        installation.as(AccountRole.OFFICER).put("/organisation", file("/demo/organisation.json"));
    assertThat(organisation.status()).as(organisation.toString()).isEqualTo(200);
    Answer staff =
        installation.as(AccountRole.OFFICER).post("/people/imports", staff(), "text/csv");
    assertThat(staff.status()).as(staff.toString()).isEqualTo(201);
    Answer draft =
        officer(
            "/waves",
            Map.of(
                "name", "Najaarsmeting",
                "instrument", "khg-digitale-veiligheid-kort",
                "instrumentVersion", "1.1",
                "closesAt", Instant.now().plus(14, ChronoUnit.DAYS).toString(),
                "sealedCodes", Map.of("d-ruimte", CODES)));
    String drafted = draft.string("id");
    enrol("/waves/" + drafted + "/keys", installation.as(AccountRole.KEY_HOLDER));
    enrol("/waves/" + drafted + "/keys", installation.asAnother(AccountRole.KEY_HOLDER));
    job(officer("/waves/" + drafted + "/open", Map.of()));
    id = drafted;
  }

  private static String staff() {
    return IntStream.rangeClosed(1, CODES + GUESTS)
        .mapToObj(
            number ->
                "w%1$d,W%1$d,w%1$d@example.org,t-woningbouw,beleidsmedewerker,eindgebruiker,t1-5,,%2$s"
                    .formatted(number, number <= CODES ? "sealed-code" : "invitation"))
        .collect(Collectors.joining("\n", COLUMNS, "\n"));
  }

  private static void enrol(String keys, ApiClient holder) {
    Map<String, String> passphrase = Map.of("passphrase", "zes paarden lopen achteruit");
    for (String path : List.of(keys, keys + "/confirmation")) {
      Answer enrolled = holder.post(path, passphrase);
      assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(204);
    }
  }

  private Answer officer(String path, Object body) {
    Answer answer = installation.as(AccountRole.OFFICER).post(path, body);
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
    return answer;
  }

  private void job(Answer accepted) {
    Instant patience = Instant.now().plusSeconds(30);
    Answer job = accepted;
    while (!job.string("state").equals("done")) {
      assertThat(Instant.now()).as(job.toString()).isBefore(patience);
      JsonNode failure = job.json().get("failure");
      assertThat(failure == null || failure.isNull()).as(job.toString()).isTrue();
      Thread.onSpinWait();
      job = installation.as(AccountRole.OFFICER).get("/jobs/" + accepted.string("id"));
    }
  }

  private static String file(String name) {
    try (InputStream stream = OpenWave.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
