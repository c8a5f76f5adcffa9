package nl.peilstok.api.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@InstallationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PreCheckTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @Test
  @Order(1)
  void without_staff_there_is_nothing_to_expect() {
    scenario.organised();
    Answer check = check(planned(Map.of()));
    assertThat(check.status()).as(check.toString()).isEqualTo(200);
    assertThat(check.string("hindrance")).isEqualTo("no-staff");
    assertThat(check.at("orders").size()).isZero();
  }

  @Test
  @Order(2)
  void an_unknown_wave_is_not_found_and_only_an_officer_looks_ahead() {
    scenario.staffed();
    assertThat(officer().get("/waves/nowhere/precheck").status()).isEqualTo(404);
    String path = "/waves/" + planned(Map.of()) + "/precheck";
    assertThat(installation.as(AccountRole.HR).get(path).status()).isEqualTo(403);
  }

  @Test
  @Order(3)
  void a_wave_without_codes_for_staff_who_need_them_reaches_nobody() {
    Answer check = check(planned(Map.of("sealedCodes", Map.of())));
    assertThat(check.string("hindrance")).isEqualTo("nobody-invited");
  }

  @Test
  @Order(4)
  void a_threshold_above_everybody_shows_nothing() {
    Answer check = check(planned(Map.of("k", 110)));
    assertThat(check.string("hindrance")).isEqualTo("too-few");
    assertThat(check.string("orders.0.expectations.2.where.high")).isEqualTo("0");
  }

  @Test
  @Order(5)
  void a_draft_tells_what_it_may_show_under_each_order() {
    String wave = planned(Map.of());
    Answer check = check(wave);
    assertThat(check.string("invited")).isEqualTo("120");
    assertThat(check.string("tries")).isEqualTo("5");
    assertThat(check.at("hindrance").isNull()).isTrue();
    assertThat(purposes(check))
        .containsExactly(
            "now", "whole-teams", "doelgroep-first", "directorate-first", "fewer-questions");
    String likely = "orders.0.expectations.1.";
    assertThat(check.string(likely + "response")).isEqualTo("60");
    assertThat(check.string(likely + "kinds.2.kind")).isEqualTo("teams");
    assertThat(check.string(likely + "kinds.2.groups")).isEqualTo("8");
    // In three departments the smaller team has 4, 5 or 6 people, of whom never ten answer.
    assertThat(number(check, likely + "kinds.2.alone.high")).isBetween(0d, 2d);
    assertThat(number(check, likely + "kinds.1.alone.middle")).isEqualTo(4);
    assertThat(number(check, likely + "comparisons.0.points")).isBetween(6d, 8d);
    String archive = group(check, "t-archief");
    assertThat(check.string(archive + ".invited")).isEqualTo("4");
    assertThat(strings(check, archive + ".alone")).containsExactly("0", "0", "0");
    assertThat(strings(check, group(check, "d-stad") + ".alone")).containsExactly("5", "5", "5");
    assertThat(check(wave).text()).isEqualTo(check.text());
  }

  @Test
  @Order(6)
  void fewer_questions_take_tenure_and_marks_out() {
    Answer check = check(planned(Map.of()));
    assertThat(strings(check, "orders.0.asked")).contains("tenure", "marks");
    assertThat(strings(check, "orders.4.asked")).doesNotContain("tenure", "marks");
  }

  @Test
  @Order(7)
  void once_open_there_is_nothing_left_to_choose() {
    WaveLife open = scenario.open("Open");
    Answer check = check(open.id());
    assertThat(check.status()).isEqualTo(409);
    assertThat(check.code()).isEqualTo("wave-state");
  }

  private String planned(Map<String, Object> changes) {
    Map<String, Object> plan = WaveLife.plan("Najaar");
    plan.putAll(changes);
    Answer planned = officer().post("/waves", plan);
    assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
    return planned.string("id");
  }

  private Answer check(String wave) {
    return officer().get("/waves/" + wave + "/precheck");
  }

  private static List<String> purposes(Answer check) {
    return IntStream.range(0, check.at("orders").size())
        .mapToObj(order -> check.string("orders." + order + ".purpose"))
        .toList();
  }

  /** The path of what is told of a group. */
  private static String group(Answer check, String code) {
    return IntStream.range(0, check.at("groups").size())
        .mapToObj(number -> "groups." + number)
        .filter(path -> strings(check, path + ".values").equals(List.of(code)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> strings(Answer check, String path) {
    return IntStream.range(0, check.at(path).size())
        .mapToObj(index -> check.string(path + "." + index))
        .toList();
  }

  private static double number(Answer check, String path) {
    return Double.parseDouble(check.string(path));
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }
}
