package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class OpeningTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  @Test
  void only_a_holder_with_the_passphrase_opens_and_altered_figures_are_never_shown() {
    assertThat(open("nowhere", WaveLife.PASSPHRASE).status()).isEqualTo(404);
    WaveLife wave = scenario.open("Najaar");
    scenario.interviews(wave, 60);
    wave.close();
    byte[] spare = a_response_that_nobody_sealed(wave);

    another_key_holder_cannot_open(wave);
    assertThat(open(wave.id(), "een heel andere zin").code()).isEqualTo("wrong-passphrase");
    more_responses_than_tokens_are_not_opened(wave);
    tables.change("DELETE FROM sealed_response WHERE id = ?", spare);
    wave.tally();
    assertThat(open(wave.id(), WaveLife.PASSPHRASE).code()).isEqualTo("wave-state");

    int altered =
        tables.change(
            "UPDATE publication_row SET figures = REPLACE(figures, '1', '2') WHERE wave_id = ?",
            wave.id());
    assertThat(altered).isPositive();
    wave.publish();
    Answer shown = installation.as(AccountRole.HR).get(wave.path("/results/overview"));
    assertThat(shown.status()).isEqualTo(500);
    assertThat(shown.code()).isEqualTo("publication-altered");
  }

  private byte[] a_response_that_nobody_sealed(WaveLife wave) {
    byte[] id = new byte[16];
    id[0] = 77;
    tables.change(
        "INSERT INTO sealed_response (id, wave_id, sealed, withdrawal_hash) VALUES (?, ?, ?, ?)",
        id,
        wave.id(),
        new byte[256],
        new byte[32]);
    return id;
  }

  private void another_key_holder_cannot_open(WaveLife wave) {
    ApiClient another = installation.asAnother(AccountRole.KEY_HOLDER);
    Answer answer = another.post(wave.path("/opening"), Map.of("passphrase", WaveLife.PASSPHRASE));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("not-allowed");
  }

  private void more_responses_than_tokens_are_not_opened(WaveLife wave) {
    Answer end = wave.end(open(wave.id(), WaveLife.PASSPHRASE));
    assertThat(end.string("state")).isEqualTo("failed");
    assertThat(end.string("failure")).isEqualTo("more-responses-than-tokens");
    assertThat(wave.state()).isEqualTo("closed");
  }

  private Answer open(String wave, String passphrase) {
    return installation
        .as(AccountRole.KEY_HOLDER)
        .post("/waves/" + wave + "/opening", Map.of("passphrase", passphrase));
  }
}
