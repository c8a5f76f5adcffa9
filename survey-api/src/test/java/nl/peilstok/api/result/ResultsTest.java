package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultsTest {
  private static final int K = 10;

  @Inject Installation installation;
  @Inject Scenario scenario;

  private WaveLife wave;
  private Answer beforePublishing;

  @BeforeAll
  void a_published_wave() {
    wave = scenario.open("Najaar");
    scenario.interviews(wave);
    wave.close().tally();
    beforePublishing = hr().get(wave.path("/results/overview"));
    wave.publish();
  }

  @Test
  void an_unknown_wave_is_not_found() {
    assertThat(hr().get("/waves/nowhere/results/overview").code()).isEqualTo("not-found");
    assertThat(hr().get("/waves/nowhere/results/heatmap").code()).isEqualTo("not-found");
    assertThat(hr().get("/waves/nowhere/results/units").code()).isEqualTo("not-found");
    assertThat(units("atlantis").status()).isEqualTo(404);
  }

  @Test
  void before_publishing_there_is_nothing() {
    assertThat(beforePublishing.status()).isEqualTo(404);
    assertThat(beforePublishing.code()).isEqualTo("results-not-published");
  }

  @Test
  void hr_reads_how_far_the_wave_can_be_trusted() {
    Answer reliability = hr().get(wave.path("/results/reliability"));
    assertThat(reliability.status()).isEqualTo(200);
    assertThat(reliability.at("likeness").size()).isGreaterThan(1);
    assertThat(reliability.at("weighted.kennis.mean").getDoubleValue()).isBetween(0.0, 100.0);
    assertThat(reliability.at("answers.respondents").getIntValue()).isEqualTo(80);
    assertThat(reliability.at("scales.kennis.n").getIntValue()).isLessThanOrEqualTo(80);
    assertThat(reliability.at("correlations").size()).isEqualTo(3);
  }

  @Test
  void hr_reads_answers_gaps_and_wishes() {
    Answer item = hr().get(wave.path("/results/items/sc-phishing?by=role"));
    assertThat(item.status()).as(item.toString()).isEqualTo(200);
    assertThat(item.string("by")).isEqualTo("role");
    assertThat(item.at("whole.asked").getIntValue()).isEqualTo(80);
    assertThat(item.at("certainty").size()).isGreaterThanOrEqualTo(1);
    assertThat(hr().get(wave.path("/results/items/nothing")).code()).isEqualTo("not-found");
    assertThat(hr().get(wave.path("/results/items/ww-k?by=shoe")).faults())
        .containsExactly("by: unknownValue");

    Answer gap = hr().get(wave.path("/results/say-do-gap"));
    assertThat(gap.at("whole.gap").getDoubleValue())
        .isBetween(gap.at("whole.low").getDoubleValue(), gap.at("whole.high").getDoubleValue());

    Answer needs = hr().get(wave.path("/results/information-needs"));
    assertThat(needs.at("groups").size()).isGreaterThan(1);
  }

  @Test
  void officers_see_no_results_and_managers_only_what_they_manage() {
    ApiClient manager = installation.asManagerOf("a-zorg");

    assertThat(installation.as(AccountRole.OFFICER).get(wave.path("/results/overview")).status())
        .isEqualTo(403);
    assertThat(manager.get(wave.path("/results/heatmap")).status()).isEqualTo(403);
    for (String other : List.of("g", "d-stad", "a-ruimte", "d-dienst", "t-balie")) {
      assertThat(manager.get(wave.path("/results/units?unit=" + other)).status())
          .as(other)
          .isEqualTo(403);
    }
    assertThat(installation.asManagerOf().get(wave.path("/results/units")).status()).isEqualTo(403);
    assertThat(manager.get(wave.path("/results/units")).string("unit")).isEqualTo("a-zorg");
    assertThat(manager.get(wave.path("/results/units?unit=t-jeugd")).status()).isEqualTo(200);
    assertThat(manager.get(wave.path("/results/overview")).string("organisation.n"))
        .isEqualTo("80");
  }

  @Test
  void scale_and_keys_must_be_known() {
    assertThat(heatMap("scale=geluk").faults()).containsExactly("scale: unknownValue");
    assertThat(heatMap("rows=shoe&columns=size").faults())
        .containsExactly("rows: unknownValue", "columns: unknownValue");
    assertThat(heatMap("rows=role&columns=role").faults()).containsExactly("columns: unknownValue");
  }

  @Test
  void the_whole_counts_everybody_and_says_it_is_not_proved() {
    Answer overview = installation.as(AccountRole.BOARD).get(wave.path("/results/overview"));

    assertThat(overview.status()).as(overview.toString()).isEqualTo(200);
    assertThat(overview.string("organisation.n")).isEqualTo("80");
    assertThat(overview.string("organisation.invited")).isEqualTo("120");
    assertThat(overview.string("k")).isEqualTo("10");
    assertThat(overview.string("proof")).isEqualTo("proved");
    assertThat(installation.anonymous().get(wave.path("/manifest")).header("Manifest-Hash"))
        .contains(overview.string("manifestHash"));
  }

  @Test
  void every_group_of_the_heat_map_has_at_least_k_and_together_they_are_everybody() {
    Answer map = heatMap("scale=houding&rows=role&columns=doelgroep");

    assertThat(sizes(map.at("groups"))).allMatch(n -> n >= K);
    assertThat(sizes(map.at("groups")).stream().mapToInt(Integer::intValue).sum()).isEqualTo(80);
    int cells = 0;
    for (JsonNode group : map.at("groups").values()) {
      JsonNode own = group.get("cells");
      cells += own == null ? 0 : own.size();
    }
    assertThat(cells).isGreaterThan(map.at("groups").size());
  }

  @Test
  void every_unit_group_has_at_least_k_and_small_teams_are_merged_with_a_name() {
    Answer directorate = units("d-dienst");
    Answer department = units("a-burger");

    assertThat(sizes(directorate.at("below")).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(40);
    for (Answer answer : List.of(directorate, department, units("g"))) {
      assertThat(sizes(answer.at("below"))).allMatch(n -> n >= K);
    }
    assertThat(department.at("below").size()).isEqualTo(1);
    assertThat(department.at("below.0.units").size()).isEqualTo(2);
  }

  private static List<Integer> sizes(JsonNode groups) {
    List<Integer> sizes = new ArrayList<>();
    for (JsonNode group : groups.values()) {
      JsonNode people = group.get("group");
      JsonNode n = people == null ? null : people.get("n");
      sizes.add(n == null ? 0 : n.getIntValue());
    }
    return sizes;
  }

  private Answer heatMap(String query) {
    return hr().get(wave.path("/results/heatmap?" + query));
  }

  private Answer units(String unit) {
    return hr().get(wave.path("/results/units?unit=" + unit));
  }

  private ApiClient hr() {
    return installation.as(AccountRole.HR);
  }
}
