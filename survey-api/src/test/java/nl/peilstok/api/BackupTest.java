package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.peilstok.api.Municipality.Colleague;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two files that are an installation: copied while people answer, stolen, and restored. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class BackupTest {
  private static final List<String> RESULTS =
      List.of("/results/overview", "/results/heatmap", "/results/units");

  /** One for all tests, as the installation is. */
  @TempDir private static Path temporary = Path.of("");

  private ChildPeilstok server;
  private ApiClient anyone;
  private ApiClient officer;
  private List<ApiClient> holders;
  private ApiClient hr;
  private WaveLife published;
  private WaveLife open;

  @BeforeAll
  void an_installation_with_a_published_and_an_open_wave() throws Exception {
    server = start(data());
    anyone = client(server);
    NamedAccounts accounts = new NamedAccounts(anyone, server.oneTimePassword());
    officer = accounts.account("Otto Ficier", "officer", List.of());
    holders =
        List.of(
            accounts.account("Klaas Houder", "key-holder", List.of()),
            accounts.account("Karin Houder", "key-holder", List.of()));
    hr = accounts.account("Hanna Ritsema", "hr", List.of());
    officer.put("/organisation", Municipality.organisation());
    officer.post("/people/imports", Municipality.csv(), "text/csv");
    published = WaveLife.draft(officer, holders, WaveLife.plan("Voorjaar")).enrol().open();
    answer(published, 40);
    published.close().tally().publish();
    open = WaveLife.draft(officer, holders, WaveLife.plan("Najaar")).enrol().open();
    answer(open, 12);
  }

  @AfterAll
  void end() throws IOException {
    server.close();
  }

  @Test
  @Order(1)
  void a_backup_beside_a_server_that_runs_restores_to_the_same_results() throws Exception {
    List<String> said = backup("first");
    assertThat(String.join(" ", said)).contains("goes on", "Keep the two apart");
    Path restored = temporary.resolve("een nieuwe map");

    restore("first", restored);

    try (ChildPeilstok again = start(restored)) {
      ApiClient reader = NamedAccounts.again(client(again), "hr");
      for (String result : RESULTS) {
        Answer before = hr.get(published.path(result));
        assertThat(before.status()).as(before.toString()).isEqualTo(200);
        assertThat(reader.get(published.path(result)).text()).isEqualTo(before.text());
      }
      assertThat(secrets(restored)).isEqualTo(secrets(data()));
    }
  }

  @Test
  @Order(2)
  void a_stolen_backup_shows_no_answer_and_no_opening_key() throws Exception {
    backup("stolen");
    String stolen = text("stolen", "database") + text("stolen", "keystore");

    assertThat(stolen).as("the control").contains(Municipality.staff().getFirst().email());
    StolenBackup opened = new StolenBackup(text("stolen", "database"));
    assertThat(opened.openingKeys()).isNotEmpty();
    assertThat(opened.answers()).as("with a passphrase they open").hasSizeGreaterThan(50);
    String searched = stolen.toLowerCase(Locale.ROOT);
    for (String secret : opened.secrets()) {
      assertThat(searched.contains(secret)).as("a secret stands in the backup").isFalse();
    }
    assertThat(searched.contains(WaveLife.PASSPHRASE)).isFalse();
  }

  @Test
  @Order(3)
  void files_are_for_their_owner_and_are_checked_by_everybody() throws Exception {
    backup("modes");

    for (String kind : List.of("database", "keystore")) {
      Path folder = temporary.resolve("modes").resolve(kind);
      assertThat(mode(folder)).isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> all = files.toList();
        assertThat(all)
            .hasSize(2)
            .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
      }
      Process check =
          new ProcessBuilder("sh", "-c", "sha256sum --check *.sha256")
              .directory(folder.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(check.waitFor()).isZero();
    }
  }

  @Test
  @Order(4)
  void a_backup_taken_while_people_answer_has_whole_pairs_only() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    List<String> codes = open.codes("d-dienst", 60);
    backup("before");
    CompletableFuture<Integer> answering =
        CompletableFuture.supplyAsync(() -> answerUntil(enough, codes));
    backup("busy");
    enough.set(true);

    String sql = text("busy", "database");
    int meanwhile =
        rows(sql, "sealed_response") - rows(text("before", "database"), "sealed_response");
    assertThat(meanwhile).isPositive().isLessThan(answering.join());
    assertThat(rows(sql, "spent_token")).isEqualTo(rows(sql, "sealed_response")).isPositive();
    assertThat(keys(sql, "sealed_response")).isSorted();
    assertThat(keys(sql, "spent_token")).isSorted();
  }

  @Test
  @Order(5)
  void a_damaged_or_cut_file_restores_nothing() throws Exception {
    backup("damaged");
    Path database = file("damaged", "database");
    byte[] whole = Files.readAllBytes(database);
    Path target = temporary.resolve("never");

    Files.write(database, Arrays.copyOf(whole, whole.length / 2));
    assertThat(refusal("damaged", target)).contains("SHA-256");
    Files.delete(database.resolveSibling(database.getFileName() + ".sha256"));
    assertThat(refusal("damaged", target)).isNotBlank();
    assertThat(target).doesNotExist();
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.contains("unfinished"));
    }
  }

  @Test
  @Order(6)
  void a_folder_with_something_in_it_is_left_alone() throws Exception {
    backup("full");
    Path target = Files.createDirectory(temporary.resolve("full-target"));
    Files.writeString(target.resolve("mine"), "mine");

    assertThat(refusal("full", target)).contains("is not empty");
    assertThat(target.resolve("mine")).hasContent("mine");
  }

  @Test
  @Order(7)
  void a_backup_of_a_server_that_does_not_run_starts_its_database() throws Exception {
    server.terminate();
    server.awaitEnd();

    assertThat(String.join(" ", backup("cold"))).contains("is started for this");
    assertThat(file("cold", "keystore")).isNotEmptyFile();
  }

  private void answer(WaveLife wave, int people) {
    List<String> codes = wave.codes("d-stad", people);
    for (int i = 0; i < people; i++) {
      answer(codes.get(i), Municipality.staff().get(i));
    }
  }

  /** One after the other, slowly enough for a backup; the last when it is done. */
  private int answerUntil(AtomicBoolean enough, List<String> codes) {
    int answered = 0;
    while (answered < codes.size() - 1 || !enough.get()) {
      pause();
      if (answered < codes.size() - 1) {
        answer(codes.get(answered), Municipality.staff().get(60 + answered));
        answered++;
      }
    }
    answer(codes.getLast(), Municipality.staff().getLast());
    return answered + 1;
  }

  private void answer(String code, Colleague colleague) {
    Answer taken = new Interview(anyone, code).answer(colleague);
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
  }

  private static void pause() {
    for (int i = 0; i < 3; i++) {
      WaveLife.pause();
    }
  }

  private List<String> backup(String name) throws Exception {
    String to = temporary.resolve(name).toString();
    try (ChildPeilstok run =
        ChildPeilstok.safekeeping("backup", "--data", data().toString(), "--to", to)) {
      assertThat(run.hearToTheEnd()).as(run.complaints()).isZero();
      return run.said();
    }
  }

  private void restore(String name, Path target) throws Exception {
    try (ChildPeilstok run = restoring(name, target)) {
      assertThat(run.hearToTheEnd()).as(run.complaints()).isZero();
    }
  }

  private String refusal(String name, Path target) throws Exception {
    try (ChildPeilstok run = restoring(name, target)) {
      assertThat(run.hearToTheEnd()).isEqualTo(1);
      return run.complaints();
    }
  }

  private ChildPeilstok restoring(String name, Path target) throws IOException {
    return ChildPeilstok.safekeeping(
        "restore",
        "--from",
        file(name, "database").toString(),
        "--keystore",
        file(name, "keystore").toString(),
        "--data",
        target.toString());
  }

  private Path file(String name, String kind) throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve(name).resolve(kind))) {
      return files.filter(file -> !file.toString().endsWith(".sha256")).findFirst().orElseThrow();
    }
  }

  /** A character for each byte. */
  private String text(String name, String kind) throws IOException {
    Path file = file(name, kind);
    try (InputStream raw = Files.newInputStream(file);
        InputStream input = kind.equals("database") ? new GZIPInputStream(raw) : raw) {
      return new String(input.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static int rows(String sql, String table) {
    return keys(sql, table).size();
  }

  private static List<String> keys(String sql, String table) {
    return DumpedRows.of(sql, table).stream().map(List::getFirst).toList();
  }

  private static Map<String, String> secrets(Path data) throws IOException {
    Map<String, String> secrets = new TreeMap<>();
    try (Stream<Path> files = Files.list(data.resolve("secrets"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".key")).toList()) {
        assertThat(mode(file)).isEqualTo("rw-------");
        secrets.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return secrets;
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return temporary.resolve("data");
  }

  private static ChildPeilstok start(Path data) {
    return ChildPeilstok.start(data, Map.of(), new ArrayList<>(List.of("--port", "0")));
  }

  private static ApiClient client(ChildPeilstok child) throws Exception {
    return new ApiClient(URI.create(child.awaitAddress()), ObjectMapper.getDefault(), Map.of());
  }
}
