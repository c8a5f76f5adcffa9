package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class FewResponsesTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Tables tables;

  @Test
  void fewer_than_k_responses_are_never_shown_and_a_foreign_row_is_left_out() {
    WaveLife wave = scenario.open("Najaar");
    List<String> codes = wave.codes("d-stad", 10);
    for (int i = 0; i < 10; i++) {
      new Interview(installation, codes.get(i)).answer(Municipality.staff().get(i));
    }
    tables.change(
        "UPDATE sealed_response SET sealed = REVERSE(sealed) WHERE wave_id = ? LIMIT 1", wave.id());
    wave.close();

    Answer end =
        wave.end(
            installation
                .as(AccountRole.KEY_HOLDER)
                .post(wave.path("/opening"), Map.of("passphrase", WaveLife.PASSPHRASE)));

    assertThat(end.string("failure")).isEqualTo("too-few-responses");
    assertThat(wave.state()).isEqualTo("closed");
    assertThat(tables.number("SELECT COUNT(*) FROM publication")).isZero();
  }
}
