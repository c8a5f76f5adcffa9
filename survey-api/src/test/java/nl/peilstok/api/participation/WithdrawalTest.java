package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

@InstallationTest
final class WithdrawalTest {
  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  private final Map<String, Secret> secrets = new HashMap<>();

  @Test
  void a_secret_deletes_its_own_response_as_long_as_there_is_one() {
    WaveLife wave = scenario.open("Najaar");
    scenario.interviews(wave);
    answer(wave, "before");
    answer(wave, "after");
    answer(wave, "kept");
    long all = stored();

    assertThat(withdraw("before").status()).isEqualTo(204);
    assertThat(stored()).isEqualTo(all - 1);
    everything_else_is_refused_alike();
    assertThat(stored()).isEqualTo(all - 1);

    wave.close().tally().publish();
    String figures = overview(wave);
    assertThat(withdraw("after").status()).isEqualTo(204);
    assertThat(stored()).isEqualTo(all - 2);
    assertThat(overview(wave)).isEqualTo(figures);
    assertThat(tables.number("SELECT COUNT(*) FROM spent_token")).isEqualTo(all);
  }

  private void everything_else_is_refused_alike() {
    Answer withdrawn = withdraw("before");
    String unknown = Secret.draw(new SecureRandom(), Secret.Kind.WITHDRAWAL).text();
    String mistyped = secret("kept").text().replaceFirst(".", "!");
    for (String wrong : List.of(unknown, mistyped, "", "x")) {
      Answer answer =
          installation.anonymous().with("Withdrawal-Secret", wrong).delete("/responses");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text()).isEqualTo(withdrawn.text());
    }
  }

  private void answer(WaveLife wave, String name) {
    Interview interview = new Interview(installation, wave.codes("d-stad", 1).getFirst());
    Colleague anne = Municipality.staff().getFirst();
    Map<String, Object> response =
        Interview.response(anne, Interview.answers(anne, interview.questionnaire(), 1));
    Secret secret = Secret.draw(new SecureRandom(), Secret.Kind.WITHDRAWAL);
    secrets.put(name, secret);
    response.put("withdrawalHash", HexFormat.of().formatHex(secret.hash("withdrawal")));
    assertThat(interview.respondent().post("/responses", response).status()).isEqualTo(201);
  }

  private Answer withdraw(String name) {
    return installation
        .anonymous()
        .with("Withdrawal-Secret", secret(name).grouped().toLowerCase(Locale.ROOT))
        .delete("/responses");
  }

  private Secret secret(String name) {
    return Objects.requireNonNull(secrets.get(name));
  }

  private String overview(WaveLife wave) {
    return installation.as(AccountRole.HR).get(wave.path("/results/overview")).text();
  }

  private long stored() {
    return tables.number("SELECT COUNT(*) FROM sealed_response");
  }
}
