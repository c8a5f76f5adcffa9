package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

/** Most are invited; the front office draws sealed codes. */
@InstallationTest
final class MixedWaveTest {
  @Inject private Installation installation;
  @Inject private Scenario scenario;

  @Test
  void answers_by_sealed_code_count_for_the_whole_and_the_top_unit_only() {
    scenario.organised();
    Answer imported =
        installation.as(AccountRole.OFFICER).post("/people/imports", staff(), "text/csv");
    assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.put("sealedCodes", Map.of("d-dienst", 30));
    WaveLife wave = scenario.planned(plan).enrol().open();
    everybody_answers(wave);
    wave.close().tally().publish();

    Answer overview = installation.as(AccountRole.HR).get(wave.path("/results/overview"));
    assertThat(overview.string("organisation.n")).isEqualTo("120");
    assertThat(overview.string("tokens.issued")).isEqualTo("90");
    assertThat(overview.string("tokens.printed")).isEqualTo("30");
    assertThat(overview.string("tokens.spent")).isEqualTo("120");
    Answer unit = installation.as(AccountRole.HR).get(wave.path("/results/units?unit=d-dienst"));
    assertThat(unit.text()).contains("met een gesloten code");
    assertThat(unit.text()).doesNotContain("Team Balie");
    Answer map =
        installation
            .as(AccountRole.HR)
            .get(wave.path("/results/heatmap?scale=kennis&rows=role&columns=doelgroep"));
    assertThat(sum(map)).as(map.toString()).isEqualTo(120);
  }

  private static String staff() {
    return Municipality.csv("invitation")
        .lines()
        .map(line -> line.contains(",t-balie,") ? line.replace("invitation", "sealed-code") : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void everybody_answers(WaveLife wave) {
    Iterator<String> bowl = wave.codes("d-dienst", 30).iterator();
    Map<String, String> invitations = wave.invitations();
    for (Colleague colleague : Municipality.staff()) {
      String code = invitations.get(colleague.id());
      Answer taken =
          code == null
              ? new Interview(installation, bowl.next()).answer(colleague)
              : new Guest(installation.anonymous(), code).answer(colleague);
      assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    }
  }

  private static int sum(Answer answer) {
    int sum = 0;
    for (JsonNode group : answer.at("groups").values()) {
      sum +=
          Objects.requireNonNull(Objects.requireNonNull(group.get("group")).get("n")).getIntValue();
    }
    return sum;
  }
}
