package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.MovableClock;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class ClosingTimeTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject MovableClock clock;
  @Inject Tables tables;
  @Inject ClosingTime closingTime;

  @Test
  void a_wave_that_is_not_closable_by_hand_closes_at_its_frozen_time() {
    scenario.staffed();
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.put("closableByHand", false);
    WaveLife wave = scenario.draft(plan).enrol().open();
    Interview early = new Interview(installation, wave.codes("d-stad", 2).getFirst());
    Colleague colleague = Municipality.staff().getFirst();
    Map<String, Object> response =
        Interview.response(colleague, Interview.answers(colleague, early.questionnaire(), 1));
    assertThat(early.respondent().post("/responses", response).status()).isEqualTo(201);
    Answer byHand = installation.as(AccountRole.OFFICER).post(wave.path("/close"));
    assertThat(byHand.code()).isEqualTo("wave-not-yet-closable");

    clock.advance(Duration.ofDays(14).plusSeconds(5));

    assertThat(early.questionnaire().code()).isEqualTo("wave-closed");
    assertThat(early.session().code()).isEqualTo("wave-closed");
    closingTime.closeOverdue();
    until("CLOSED", wave);
  }

  private void until(String state, WaveLife wave) {
    String sql = "SELECT state FROM wave WHERE id = ?";
    for (int tries = 0; tries < 200 && !tables.texts(sql, wave.id()).contains(state); tries++) {
      WaveLife.pause();
    }
    assertThat(tables.texts(sql, wave.id())).containsExactly(state);
  }
}
