package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.MovableClock;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class RetentionTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject MovableClock clock;
  @Inject Tables tables;
  @Inject ClosingTime closingTime;

  @Test
  void thirty_days_after_publication_responses_and_keys_are_destroyed_and_results_stay() {
    WaveLife wave = scenario.open("Najaar");
    scenario.interviews(wave, 30);
    wave.close().tally().publish();
    assertThat(rowsOf("sealed_code", wave)).isZero();
    assertThat(rowsOf("sealed_response", wave)).isPositive();

    clock.advance(Duration.ofDays(30).minusMinutes(1));
    closingTime.purgeExpired();
    assertThat(rowsOf("sealed_response", wave)).isPositive();

    clock.advance(Duration.ofMinutes(2));
    closingTime.purgeExpired();
    until("PURGED", wave);
    for (String table : List.of("sealed_response", "spent_token", "holder_key", "sealing_key")) {
      assertThat(rowsOf(table, wave)).as(table).isZero();
    }
    assertThat(installation.as(AccountRole.HR).get(wave.path("/results/overview")).status())
        .isEqualTo(200);
  }

  private long rowsOf(String table, WaveLife wave) {
    return tables.number("SELECT COUNT(*) FROM " + table + " WHERE wave_id = ?", wave.id());
  }

  private void until(String state, WaveLife wave) {
    String sql = "SELECT state FROM wave WHERE id = ?";
    for (int tries = 0; tries < 200 && !tables.texts(sql, wave.id()).contains(state); tries++) {
      WaveLife.pause();
    }
    assertThat(tables.texts(sql, wave.id())).containsExactly(state);
  }
}
