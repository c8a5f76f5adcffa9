package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import org.junit.jupiter.api.Test;

@InstallationTest
final class NightlyRebuildTest {
  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @Inject private Tables tables;
  @Inject private NightlyRebuild rebuild;

  @Test
  void tables_are_rebuilt_only_once_k_more_people_have_answered() {
    WaveLife wave = scenario.open("Najaar");
    List<String> codes = wave.codes("d-stad", 20);
    answer(codes.subList(0, 9));
    rebuild.start();
    assertThat(rebuilds()).isZero();

    answer(codes.subList(9, 10));
    rebuild.start();
    until(1);

    answer(codes.subList(10, 19));
    rebuild.start();
    assertThat(rebuilds()).isEqualTo(1);
    answer(codes.subList(19, 20));
    rebuild.start();
    until(2);
    assertThat(tables.number("SELECT spent FROM wave_rebuilt")).isEqualTo(20);
    assertThat(tables.number("SELECT COUNT(*) FROM sealed_response")).isEqualTo(20);
  }

  private void answer(List<String> codes) {
    for (String code : codes) {
      Interview interview = new Interview(installation, code);
      assertThat(interview.answer(Municipality.staff().getFirst()).status()).isEqualTo(201);
    }
  }

  private void until(int number) {
    for (int tries = 0; tries < 500 && done() < number; tries++) {
      WaveLife.pause();
    }
    assertThat(done()).isEqualTo(number);
  }

  private long rebuilds() {
    return tables.number("SELECT COUNT(*) FROM job WHERE kind = 'collector-rebuild'");
  }

  private long done() {
    return tables.number(
        "SELECT COUNT(*) FROM job WHERE kind = 'collector-rebuild' AND state = 'DONE'");
  }
}
