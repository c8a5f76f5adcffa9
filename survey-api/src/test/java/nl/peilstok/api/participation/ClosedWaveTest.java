package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
    assertThat(late.questionnaire().code()).isEqualTo("code-not-valid");
    assertThat(late.session().code()).isEqualTo("code-not-valid");
    assertThat(decided.post("/responses", response).status()).isEqualTo(200);
  }
}
