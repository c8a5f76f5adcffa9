package nl.peilstok.api.population;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InstallationTest
final class OrganisationTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @BeforeEach
  void a_municipality_with_staff() {
    scenario.staffed();
  }

  @Test
  void only_an_officer_changes_it() {
    Answer answer =
        installation.as(AccountRole.HR).put("/organisation", Municipality.organisation());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("not-allowed");
  }

  @Test
  void all_faults_are_named_at_once() {
    Map<String, Object> faulty = new LinkedHashMap<>(Municipality.organisation());
    faulty.put("name", " ");
    List<Map<String, Object>> units = Municipality.units();
    units.add(unit("t-nergens", "team", "a-onbekend"));
    units.add(unit("t-vreemd", "eiland", "g"));
    units.add(unit("t-balie", "team", "a-burger"));
    faulty.put("units", units);

    Answer answer = officer().put("/organisation", faulty);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.faults())
        .contains(
            "name: missing",
            "units.t-vreemd.kind: unknownKind",
            "units.t-nergens.parent: unknownValue",
            "units.t-balie: duplicate");
  }

  @Test
  void what_is_too_long_or_nothing_is_refused() {
    Map<String, Object> faulty = new LinkedHashMap<>(Municipality.organisation());
    faulty.put("name", "g".repeat(201));
    Map<String, String> name = Map.of("nl", "kort", "en", "e".repeat(201));
    faulty.put("riskMarks", List.of(Map.of("code", "risico", "name", name)));
    Map<String, Object> nothing = new LinkedHashMap<>(Municipality.organisation());
    nothing.put("units", Collections.singletonList(null));

    assertThat(officer().put("/organisation", faulty).faults())
        .containsExactlyInAnyOrder("name: tooLong", "riskMarks.risico.name: tooLong");
    assertThat(officer().put("/organisation", nothing).code()).isEqualTo("unreadable-request");
  }

  @Test
  void what_people_have_cannot_be_taken_away() {
    Map<String, Object> poorer = new LinkedHashMap<>(Municipality.organisation());
    poorer.put("units", without(Municipality.units(), "t-balie"));
    poorer.put("doelgroepen", List.of());
    Answer before = officer().get("/organisation");

    Answer answer = officer().put("/organisation", poorer);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "units.t-balie: inUse",
            "doelgroepen.datavaardig: inUse",
            "doelgroepen.dataspecialist: inUse",
            "doelgroepen.eindgebruiker: inUse");
    assertThat(officer().get("/organisation").text()).isEqualTo(before.text());
  }

  @Test
  void it_is_read_as_it_was_written() {
    Answer written = officer().put("/organisation", Municipality.organisation());

    assertThat(written.status()).as(written.toString()).isEqualTo(200);
    Answer read = installation.as(AccountRole.KEY_HOLDER).get("/organisation");
    assertThat(read.text()).isEqualTo(written.text());
    assertThat(read.string("name")).isEqualTo("Gemeente Streekdam");
    assertThat(read.string("units.1.code")).isEqualTo("d-stad");
    assertThat(read.string("units.1.parent")).isEqualTo("g");
    assertThat(read.string("roles.1.name.en")).isEqualTo("Policy officer");
    assertThat(read.at("units").size()).isEqualTo(15);
  }

  @Test
  void one_tree_is_replaced_and_the_rest_stays() {
    List<Map<String, Object>> units = Municipality.units();
    units.add(unit("t-nieuw", "team", "a-burger"));

    Answer more = officer().put("/organisation/units", Map.of("units", units));
    Answer fewer = officer().put("/organisation/units", Map.of("units", Municipality.units()));

    assertThat(more.at("units").size()).isEqualTo(16);
    assertThat(more.at("roles").size()).isEqualTo(5);
    assertThat(fewer.at("units").size()).isEqualTo(15);
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }

  private static Map<String, Object> unit(String code, String kind, String parent) {
    return Map.of("code", code, "name", "Eenheid " + code, "kind", kind, "parent", parent);
  }

  private static List<Map<String, Object>> without(List<Map<String, Object>> units, String code) {
    List<Map<String, Object>> rest = new ArrayList<>(units);
    rest.removeIf(unit -> code.equals(unit.get("code")));
    return rest;
  }
}
