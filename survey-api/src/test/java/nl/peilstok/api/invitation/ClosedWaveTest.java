package nl.peilstok.api.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import org.junit.jupiter.api.Test;

@InstallationTest
final class ClosedWaveTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @Test
  void after_closing_an_invitation_says_so_in_the_same_words_whoever_took_part() {
    scenario.invited();
    WaveLife wave = scenario.draft(WaveLife.planWithoutCodes("Najaar")).enrol().open();
    List<String> codes = List.copyOf(wave.invitations().values());
    Guest absent = new Guest(installation.anonymous(), codes.getFirst());
    Guest present = new Guest(installation.anonymous(), codes.getLast()).admitted();

    wave.close();

    assertThat(absent.questionnaire().status()).isEqualTo(410);
    assertThat(absent.questionnaire().code()).isEqualTo("wave-closed");
    assertThat(present.questionnaire().text()).isEqualTo(absent.questionnaire().text());
    assertThat(absent.sign(new byte[384]).code()).isEqualTo("wave-closed");
    assertThat(present.sign().text()).isEqualTo(absent.sign(new byte[384]).text());
    assertThat(present.session().code()).isEqualTo("wave-closed");
  }
}
