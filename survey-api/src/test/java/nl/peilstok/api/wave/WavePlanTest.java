package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InstallationTest
final class WavePlanTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @BeforeEach
  void a_municipality() {
    scenario.organised();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,''",
    "PATCH,''",
    "GET,/manifest",
    "POST,/open",
    "POST,/close",
    "POST,/publish",
    "POST,/sealed-codes"
  })
  void an_unknown_wave_is_not_found(String method, String rest) {
    Answer answer = officer().call(method, "/waves/nowhere" + rest);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("not-found");
  }

  @Test
  void only_an_officer_plans() {
    assertThat(installation.as(AccountRole.HR).post("/waves", WaveLife.plan("Najaar")).status())
        .isEqualTo(403);
  }

  @Test
  void all_faults_are_named_at_once() {
    Map<String, Object> plan =
        Map.of(
            "name",
            " ",
            "closesAt",
            "2020-01-01T00:00:00Z",
            "k",
            4,
            "where",
            List.of("directorate", "directorate"),
            "who",
            List.of("shoe-size"),
            "sealedCodes",
            Map.of("d-stad", -1));

    Answer answer = officer().post("/waves", plan);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults())
        .contains(
            "name: missing",
            "closesAt: inThePast",
            "k: outOfRange",
            "where: duplicate",
            "who.shoe-size: unknownValue",
            "sealedCodes.d-stad: outOfRange");
  }

  @Test
  void instrument_and_units_must_be_known() {
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.put("instrumentVersion", "9.9");
    plan.put("sealedCodes", Map.of("t-balie", 10, "nergens", 10));

    Answer answer = officer().post("/waves", plan);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faults())
        .containsExactlyInAnyOrder(
            "instrument: unknownValue",
            "sealedCodes.t-balie: unknownValue",
            "sealedCodes.nergens: unknownValue");
  }

  @Test
  void nothing_where_a_value_belongs_is_refused() {
    assertThat(officer().post("/waves", "{}").faults()).contains("closesAt: missing");
    for (Map<String, Object> nothing :
        List.of(
            Map.<String, Object>of("sealedCodes", Collections.singletonMap("d-stad", null)),
            Map.<String, Object>of("where", Arrays.asList("directorate", null)))) {
      Map<String, Object> plan = new LinkedHashMap<>(WaveLife.plan("Najaar"));
      plan.putAll(nothing);

      Answer answer = officer().post("/waves", plan);

      assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }
  }

  @Test
  void a_draft_is_read_as_it_was_planned() {
    Answer planned = officer().post("/waves", WaveLife.plan("Najaar"));

    assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
    assertThat(planned.string("state")).isEqualTo("draft");
    assertThat(planned.string("k")).isEqualTo("10");
    assertThat(planned.at("manifestHash").isNull()).isTrue();
    assertThat(planned.at("sealedCodes").size()).isEqualTo(2);
    Answer read = installation.as(AccountRole.BOARD).get("/waves/" + planned.string("id"));
    assertThat(read.text()).isEqualTo(planned.text());
    assertThat(officer().get("/waves").text()).contains(planned.text());
  }

  @Test
  void a_change_keeps_what_it_does_not_name() {
    Answer planned = officer().post("/waves", WaveLife.plan("Najaar"));
    String path = "/waves/" + planned.string("id");

    Answer changed =
        officer().patch(path, Map.of("name", "Winter", "sealedCodes", Map.of("d-stad", 7)));

    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(changed.string("name")).isEqualTo("Winter");
    assertThat(changed.string("closesAt")).isEqualTo(planned.string("closesAt"));
    assertThat(changed.at("sealedCodes").size()).isEqualTo(1);
    assertThat(officer().get(path).text()).isEqualTo(changed.text());
    assertThat(officer().patch(path, Map.of("k", 1)).faults()).containsExactly("k: outOfRange");
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
