package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

@InstallationTest
final class ClosedWaveTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @Test
  void after_closing_nobody_begins_nobody_ends_and_who_ended_may_ask_again() {
    WaveLife wave = scenario.open("Najaar");
    List<String> codes = wave.codes("d-stad", 2);
    Colleague anne = Municipality.staff().getFirst();
    Interview late = new Interview(installation, codes.getFirst());
    Interview early = new Interview(installation, codes.getLast());
    Map<String, Object> answers = Interview.answers(anne, late.questionnaire(), 3);
    ApiClient undecided = late.respondent();
    ApiClient decided = early.respondent();
    Map<String, Object> response = Interview.response(anne, answers);
    assertThat(decided.post("/responses", response).status()).isEqualTo(201);

    wave.close();

    Answer tooLate = undecided.post("/responses", Interview.response(anne, answers));
    assertThat(tooLate.status()).isEqualTo(410);
    assertThat(tooLate.code()).isEqualTo("wave-closed");
    assertThat(late.questionnaire().code()).isEqualTo("wave-closed");
    assertThat(late.session().code()).isEqualTo("wave-closed");
    assertThat(decided.post("/responses", response).status()).isEqualTo(200);
  }

  @Test
  void after_closing_a_spent_code_and_an_unspent_one_get_one_answer_and_an_unknown_one_another() {
    WaveLife wave = scenario.open("Winter");
    List<String> codes = wave.codes("d-stad", 2);
    Interview unspent = new Interview(installation, codes.getFirst());
    Interview spent = new Interview(installation, codes.getLast());
    assertThat(spent.answer(Municipality.staff().getFirst()).status()).isEqualTo(201);
    assertThat(spent.questionnaire().code()).isEqualTo("code-not-valid");

    wave.close();

    assertThat(unspent.questionnaire().status()).isEqualTo(410);
    assertThat(spent.questionnaire().text()).isEqualTo(unspent.questionnaire().text());
    assertThat(spent.session().text()).isEqualTo(unspent.session().text());
    Secret unknown = Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE);
    assertThat(new Interview(installation, unknown.text()).questionnaire().code())
        .isEqualTo("code-not-valid");
  }
}
