package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the log after a wave in which much went wrong. */
@InstallationTest
final class InterviewLogTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  private final WrittenLog log = new WrittenLog();

  @BeforeEach
  void write_the_log_as_it_is_shipped() {
    log.begin();
  }

  @AfterEach
  void write_it_as_tests_do() {
    log.end();
  }

  @Test
  void the_log_holds_no_answer_no_code_no_token_and_no_passphrase() {
    WaveLife wave = scenario.open("Najaar");
    List<String> codes = wave.codes("d-stad", 20);
    Interview interview = new Interview(installation, codes.getFirst());
    Colleague anne = Municipality.staff().getFirst();
    Map<String, Object> response =
        Interview.response(anne, Interview.answers(anne, interview.questionnaire(), 5));
    String token = interview.session().string("token");
    ApiClient respondent = installation.anonymous().withBearer(token);

    much_goes_wrong(respondent, response, codes);
    assertThat(respondent.post("/responses", response).status()).isEqualTo(201);
    for (String code : codes.subList(2, 16)) {
      assertThat(new Interview(installation, code).answer(anne).status()).isEqualTo(201);
    }
    wave.close();
    a_wrong_passphrase(wave);
    wave.tally().publish();
    installation.as(AccountRole.HR).get(wave.path("/results/overview"));

    String written = log.text();
    assertThat(written).as("the control").contains("the log is written");
    for (String code : codes) {
      assertThat(written).doesNotContain(code, code.replace("-", ""), code.substring(0, 9));
    }
    assertThat(written)
        .doesNotContain(token, token.substring(token.length() - 20))
        .doesNotContain(String.valueOf(response.get("withdrawalHash")))
        .doesNotContain(WaveLife.PASSPHRASE, "een heel andere zin")
        .doesNotContain("ww-k", "dontKnow", "training-gehad", "geheim-antwoord")
        .doesNotContain(anne.unit(), anne.email(), anne.role())
        .doesNotContain("/api/v1", "127.0.0.1", "Java-http-client");
  }

  private void much_goes_wrong(
      ApiClient respondent, Map<String, Object> response, List<String> codes) {
    Map<String, Object> faulty = new HashMap<>(response);
    faulty.put("answers", Map.of("ww-k", "geheim-antwoord", "geheim-antwoord", 3));
    assertThat(respondent.post("/responses", faulty).status()).isEqualTo(400);
    assertThat(respondent.post("/responses", "{\"answers\": {\"ww-k\": geheim-antwoord").status())
        .isEqualTo(400);
    assertThat(respondent.post("/responses", "[\"geheim-antwoord\"]").status()).isEqualTo(400);
    assertThat(respondent.post("/responses", "geheim-antwoord", "text/plain").status())
        .isBetween(400, 499);
    Interview mistyped = new Interview(installation, codes.get(1).substring(1) + "0");
    assertThat(mistyped.questionnaire().status()).isEqualTo(401);
    assertThat(mistyped.session().status()).isEqualTo(401);
  }

  private void a_wrong_passphrase(WaveLife wave) {
    Map<String, String> body = Map.of("passphrase", "een heel andere zin");
    installation.as(AccountRole.KEY_HOLDER).post(wave.path("/opening"), body);
    installation.as(AccountRole.KEY_HOLDER).post(wave.path("/opening"), body.toString());
  }
}
