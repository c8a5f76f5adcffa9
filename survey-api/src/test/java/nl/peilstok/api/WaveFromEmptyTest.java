package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The main job, by nothing but HTTP: from an empty installation to results that can be read. */
@InstallationTest
final class WaveFromEmptyTest {
  private static final int K = 10;

  @Inject Installation installation;
  @Inject HeardAnnouncements announcements;
  @Inject Scenario scenario;

  @Test
  void six_people_lead_a_wave_from_nothing_to_published_results() {
    NamedAccounts accounts = accounts();
    ApiClient officer = accounts.account("Otto Ficier", "officer", List.of());
    organisationAndStaff(officer);
    ApiClient hr = accounts.account("Hanna Ritsema", "hr", List.of());
    ApiClient manager = accounts.account("Maarten Stad", "manager", List.of("d-stad"));
    List<ApiClient> holders =
        List.of(
            accounts.account("Klaas Houder", "key-holder", List.of()),
            accounts.account("Karin Raad", "key-holder", List.of()));

    WaveLife wave = WaveLife.draft(officer, holders, WaveLife.plan("Najaar")).enrol().open();
    scenario.interviews(wave);
    wave.close().tally();
    assertThat(hr.get(wave.path("/results/overview")).code()).isEqualTo("results-not-published");
    wave.publish();

    the_whole_is_everybody_who_answered(hr.get(wave.path("/results/overview")));
    the_whole_is_everybody_who_answered(manager.get(wave.path("/results/overview")));
    everybody_is_in_one_cell_of_the_heat_map(
        hr.get(wave.path("/results/heatmap?scale=kennis&rows=role&columns=doelgroep")));
    everybody_is_in_one_unit_group(hr.get(wave.path("/results/units")), 80);
    everybody_is_in_one_unit_group(manager.get(wave.path("/results/units")), 40);
    assertThat(manager.get(wave.path("/results/units?unit=d-dienst")).status()).isEqualTo(403);
  }

  private NamedAccounts accounts() {
    String told = announcements.lines().getLast();
    return new NamedAccounts(installation.anonymous(), told.substring(told.lastIndexOf(' ') + 1));
  }

  private static void organisationAndStaff(ApiClient officer) {
    Answer organisation = officer.put("/organisation", Municipality.organisation());
    assertThat(organisation.status()).as(organisation.toString()).isEqualTo(200);
    Answer trial = officer.post("/people/imports?dryRun=true", Municipality.csv(), "text/csv");
    assertThat(trial.status()).as(trial.toString()).isEqualTo(201);
    assertThat(trial.string("added")).isEqualTo("120");
    assertThat(officer.get("/people/count").string("people")).isEqualTo("0");
    Answer applied = officer.post("/people/imports", Municipality.csv(), "text/csv");
    assertThat(applied.status()).as(applied.toString()).isEqualTo(201);
    assertThat(officer.get("/people/count").string("people")).isEqualTo("120");
    assertThat(officer.get("/instruments").string("items.0.id"))
        .isEqualTo("khg-digitale-veiligheid-kort");
  }

  private static void the_whole_is_everybody_who_answered(Answer overview) {
    assertThat(overview.status()).as(overview.toString()).isEqualTo(200);
    assertThat(overview.string("organisation.n")).isEqualTo("80");
    assertThat(overview.string("organisation.invited")).isEqualTo("120");
    assertThat(overview.string("organisation.response")).isEqualTo("65");
    assertThat(overview.string("proof")).isEqualTo("proved");
    assertThat(overview.at("scales").values())
        .allSatisfy(scale -> assertThat(number(scale, "score", "mean")).isBetween(0.0, 100.0));
  }

  private static void everybody_is_in_one_cell_of_the_heat_map(Answer heatMap) {
    assertThat(heatMap.status()).as(heatMap.toString()).isEqualTo(200);
    int people = 0;
    boolean merged = false;
    Set<String> cells = new HashSet<>();
    for (JsonNode group : heatMap.at("groups").values()) {
      double n = number(group, "group", "n");
      assertThat(n).isGreaterThanOrEqualTo(K);
      people += (int) n;
      int before = cells.size();
      step(group, "cells").values().forEach(cell -> cells.add(cell.toString()));
      merged |= cells.size() > before + 1;
    }
    assertThat(people).isEqualTo(80);
    assertThat(merged).isTrue();
    assertThat(heatMap.string("coverage.all")).isEqualTo("80");
  }

  private static void everybody_is_in_one_unit_group(Answer units, int answered) {
    assertThat(units.status()).as(units.toString()).isEqualTo(200);
    int people = 0;
    for (JsonNode group : units.at("below").values()) {
      double n = number(group, "group", "n");
      assertThat(n).isGreaterThanOrEqualTo(K);
      people += (int) n;
    }
    assertThat(people).isEqualTo(answered);
  }

  private static double number(JsonNode node, String... path) {
    return step(node, path).getDoubleValue();
  }

  private static JsonNode step(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      JsonNode next = at.get(name);
      if (next == null) {
        throw new AssertionError("no " + name + " in " + at);
      }
      at = next;
    }
    return at;
  }
}
