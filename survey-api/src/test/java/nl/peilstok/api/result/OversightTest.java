package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.verification.VerifyPublication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OversightTest {
  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @TempDir private Path folder = Path.of("");

  private WaveLife wave;
  private Answer beforePublishing;

  @BeforeAll
  void a_published_wave() {
    wave = scenario.open("Najaar");
    scenario.interviews(wave);
    wave.close().tally();
    beforePublishing = oversight("");
    assertThat(proof(WaveLife.PASSPHRASE).code()).isEqualTo("results-not-published");
    wave.publish();
  }

  @Test
  void an_unknown_wave_is_not_found_and_an_unpublished_one_shows_nothing() {
    assertThat(installation.as(AccountRole.OVERSIGHT).get("/oversight/waves/nowhere").code())
        .isEqualTo("not-found");
    assertThat(beforePublishing.code()).isEqualTo("results-not-published");
  }

  @Test
  void only_the_seat_of_oversight_reads_why_groups_were_merged() {
    for (AccountRole role : AccountRole.values()) {
      assertThat(installation.as(role).get("/oversight/waves/" + wave.id()).status())
          .as(role.code())
          .isEqualTo(role == AccountRole.OVERSIGHT ? 200 : 403);
    }
  }

  @Test
  void each_merge_is_named_with_its_reason_and_no_size() {
    Answer oversight = oversight("");
    assertThat(oversight.string("proof")).isEqualTo("proved");
    assertThat(oversight.at("cutAtLeast").getIntValue()).isEqualTo(10);
    assertThat(oversight.at("merges").size()).isGreaterThan(1);
    assertThat(oversight.string("merges.0.reason")).isIn("too-small", "derivable");
    assertThat(oversight.text()).contains("samen").doesNotContain("\"n\":", "invited");
  }

  @Test
  void with_the_counts_of_a_key_holder_the_other_program_checks_the_whole_proof() throws Exception {
    Answer proof = proof(WaveLife.PASSPHRASE);
    assertThat(proof.status()).as(proof.toString()).isEqualTo(200);
    Checked checked = check(proof.text(), WaveLife.PASSPHRASE);
    assertThat(checked.told())
        .contains("No combination of parts is about fewer than 10 people")
        .contains("Everything holds, within each question and scale.");
    assertThat(checked.exit()).isZero();
  }

  @Test
  void an_altered_certificate_does_not_hold() throws Exception {
    String file = proof(WaveLife.PASSPHRASE).text().replace("components=", "components=1");
    assertThat(check(file, WaveLife.PASSPHRASE).exit()).isEqualTo(1);
  }

  @Test
  void the_file_shows_no_figure_without_the_passphrase() {
    assertThat(proof(WaveLife.PASSPHRASE).text())
        .contains("\nrows=sealed\n")
        .doesNotContain("item/", "scale/", "bases=");
  }

  @Test
  void a_wrong_passphrase_gives_nothing_and_leaves_the_file_closed() throws Exception {
    assertThat(proof("not the passphrase at all").code()).isEqualTo("wrong-passphrase");
    assertThat(proof("").code()).isEqualTo("wrong-passphrase");
    assertThat(installation.as(AccountRole.HR).post(wave.path("/proof")).status()).isEqualTo(403);
    Checked checked = check(proof(WaveLife.PASSPHRASE).text(), "not the passphrase at all");
    assertThat(checked.exit()).isEqualTo(2);
    assertThat(checked.told()).contains("The passphrase does not open the file");
  }

  private Answer oversight(String rest) {
    return installation.as(AccountRole.OVERSIGHT).get("/oversight/waves/" + wave.id() + rest);
  }

  private Answer proof(String passphrase) {
    return wave.keyHolder().post(wave.path("/proof"), Map.of("passphrase", passphrase));
  }

  /** What the shipped program said, and how it ended. */
  private record Checked(int exit, String told) {}

  private Checked check(String file, String passphrase) throws IOException, InterruptedException {
    Path path = Files.writeString(folder.resolve("publication.txt"), file);
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            VerifyPublication.class.getName(),
            path.toString());
    command.environment().put("PEILSTOK_PASSPHRASE", passphrase);
    Process process = command.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Checked(process.waitFor(), told);
  }
}
