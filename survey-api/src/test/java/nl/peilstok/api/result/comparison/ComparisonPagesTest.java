package nl.peilstok.api.result.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Browser;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three waves; in the last one statement has other words, and behaviour fell. */
@InstallationTest
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComparisonPagesTest {
  private static final String SHIPPED = "/instruments/khg-digitale-veiligheid-kort.json";

  @Inject Installation installation;
  @Inject Scenario scenario;

  private WaveLife spring;
  private WaveLife summer;
  private WaveLife autumn;
  private String firstTrend = "";

  @BeforeAll
  void three_waves_are_published() {
    spring = scenario.open("Voorjaar 2025");
    scenario.interviews(spring);
    spring.close().tally().publish();
    firstTrend =
        installation.browser(AccountRole.HR).get("/waves/" + spring.id() + "/results/trend").text();
    summer = scenario.open("Zomer 2025");
    scenario.interviews(summer);
    summer.close().tally().publish();
    Answer imported = installation.as(AccountRole.OFFICER).post("/instruments/imports", reworded());
    assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
    Map<String, Object> plan = new LinkedHashMap<>(WaveLife.plan("Najaar 2025"));
    plan.put("instrumentVersion", "1.2");
    autumn = scenario.draft(plan).enrol().open();
    fallenBehaviour(autumn);
    autumn.close().tally().publish();
  }

  @Test
  void without_a_question_the_api_tells_what_can_be_compared() {
    Answer choices = compare("");
    assertThat(choices.status()).as(choices.toString()).isEqualTo(200);
    assertThat(choices.text())
        .contains("role:beleidsmedewerker", "directorate:d-stad", "\"tests\":0");
    assertThat(choices.at("waves").size()).isEqualTo(2);
  }

  @Test
  void two_roles_stand_side_by_side_and_turn_their_signs() {
    Answer there = compare("?a=role:uitvoering&b=role:beleidsmedewerker");
    Answer back = compare("?a=role:beleidsmedewerker&b=role:uitvoering");
    assertThat(there.status()).as(there.toString()).isEqualTo(200);
    int people = there.at("a.group.n").getIntValue() + there.at("b.group.n").getIntValue();
    assertThat(people).isBetween(20, 80);
    assertThat(there.at("differences.kennis.points").getDoubleValue())
        .isEqualTo(-back.at("differences.kennis.points").getDoubleValue());
    assertThat(there.at("tests").getIntValue()).isGreaterThan(12);
    assertThat(there.at("a.scores.kennis.n").getIntValue())
        .isLessThanOrEqualTo(there.at("a.group.n").getIntValue());
  }

  @Test
  void everybody_else_is_the_other_side_where_none_is_named() {
    Answer answer = compare("?a=directorate:d-stad");
    assertThat(answer.string("b.side")).isEqualTo("rest");
    assertThat(answer.at("a.group.n").getIntValue() + answer.at("b.group.n").getIntValue())
        .isEqualTo(80);
  }

  @Test
  void what_cannot_be_compared_is_a_fault_of_a_field() {
    assertThat(compare("?a=role:astronaut").faults()).containsExactly("a: unknownValue");
    assertThat(compare("?a=shoe:43").faults()).containsExactly("a: unknownValue");
    assertThat(compare("?b=role:uitvoering").faults()).containsExactly("a: missing");
    assertThat(compare("?a=role:uitvoering&b=role:uitvoering").faults())
        .containsExactly("b: shownTogether");
    assertThat(compare("?a=role:uitvoering&b=directorate:d-stad").faults())
        .containsExactly("b: ofAnotherKind");
    assertThat(compare("?a=team:t-balie&b=team:t-archief").faults())
        .containsExactly("b: shownTogether");
    assertThat(compare("?wave=nowhere").faults()).containsExactly("wave: unknownValue");
    assertThat(compare("?wave=" + autumn.id()).faults()).containsExactly("wave: unknownValue");
    assertThat(compare("?a=role:uitvoering&b=role:manager-lager&wave=" + spring.id()).faults())
        .containsExactly("b: notAsked");
    assertThat(hr().get("/waves/nowhere/results/compare").code()).isEqualTo("not-found");
    assertThat(hr().get("/waves/nowhere/results/trend").code()).isEqualTo("not-found");
  }

  @Test
  void over_waves_a_reworded_scale_has_two_means_and_no_difference() {
    Answer answer = compare("?wave=" + summer.id());
    assertThat(answer.string("differences.houding.notComputable")).isEqualTo("reworded");
    assertThat(answer.at("b.scores.houding.mean").getDoubleValue()).isBetween(0.0, 100.0);
    assertThat(answer.string("b.wave")).isEqualTo(summer.id());
    assertThat(answer.at("differences.gedrag.points").getDoubleValue()).isNegative();
    assertThat(answer.at("differences.gedrag.distinguishable").getBooleanValue()).isTrue();
  }

  @Test
  void a_trend_ends_with_the_wave_that_is_read() {
    Answer first = hr().get(spring.path("/results/trend"));
    Answer last = hr().get(autumn.path("/results/trend?cohort=role:uitvoering"));
    assertThat(first.at("waves").size()).isEqualTo(1);
    assertThat(last.status()).as(last.toString()).isEqualTo(200);
    assertThat(last.at("waves").size()).isEqualTo(3);
    assertThat(last.string("scales.houding.breaks.0.before")).isEqualTo(autumn.id());
    assertThat(last.string("scales.houding.breaks.0.reworded.0")).isEqualTo("ww-h");
    assertThat(last.string("scales.kennis.start")).isEqualTo(spring.id());
    assertThat(hr().get(autumn.path("/results/trend?cohort=role:x")).faults())
        .containsExactly("cohort: unknownValue");
  }

  @Test
  void groups_that_changed_are_told_by_a_key() {
    Answer first = hr().get(spring.path("/results/changes"));
    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    assertThat(first.at("previous").isNull()).isTrue();
    assertThat(first.at("groups").size()).isZero();
    Answer last = hr().get(autumn.path("/results/changes?by=role"));
    assertThat(last.string("previous.id")).isEqualTo(summer.id());
    assertThat(last.string("by")).isEqualTo("role");
    assertThat(last.at("groups").size()).isGreaterThan(1);
    assertThat(last.string("groups.0.now.key")).isEqualTo("role");
    assertThat(last.string("groups.0.changes.houding.notComputable")).isEqualTo("reworded");
    assertThat(last.at("groups.0.changes.gedrag.points").getDoubleValue()).isNegative();
    assertThat(last.at("tests").getIntValue()).isEqualTo(2 * last.at("groups").size());
    assertThat(hr().get(autumn.path("/results/changes")).string("by")).isEqualTo("directorate");
    assertThat(hr().get(autumn.path("/results/changes?by=shoe")).faults())
        .containsExactly("by: unknownValue");
    assertThat(hr().get(autumn.path("/results/changes?by=marks")).faults())
        .containsExactly("by: unknownValue");
  }

  @Test
  void hr_sees_where_something_changed(Page page) {
    String path = "/waves/" + autumn.id() + "/results";
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/changes", "changes");
    assertThat(page.locator("main").innerText())
        .contains("Gedrag (zelfgerapporteerd) daalde in ", "toetsen gedaan");
    page.getByLabel("Verdeel naar").selectOption("role");
    page.waitForURL(url -> url.contains("by=role"));
    hr.looksAt(path + "/changes?by=role", "changes-role");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uitvoering")).click();
    page.waitForURL(url -> url.contains("trend?cohort=role:uitvoering"));
    hr.looksAt("/waves/" + spring.id() + "/results/changes", "changes-first");
    assertThat(page.locator("main").innerText()).contains("Er is nog maar één meting");
  }

  @Test
  void the_board_follows_everybody_and_no_group() {
    ApiClient board = installation.as(AccountRole.BOARD);
    Browser pages = installation.browser(AccountRole.BOARD);
    String path = "/waves/" + autumn.id() + "/results";
    assertThat(board.get(autumn.path("/results/trend")).status()).isEqualTo(200);
    assertThat(board.get(autumn.path("/results/trend?cohort=role:uitvoering")).status())
        .isEqualTo(403);
    assertThat(board.get(autumn.path("/results/compare")).status()).isEqualTo(403);
    assertThat(pages.get(path + "/trend").text())
        .contains("Gedrag (zelfgerapporteerd) daalde sinds Zomer 2025")
        .doesNotContain("<select");
    assertThat(pages.get(path).text()).contains(path + "/trend").doesNotContain(path + "/compare");
  }

  @Test
  void hr_chooses_two_groups_with_and_without_a_script(Page page) {
    String path = "/waves/" + autumn.id() + "/results";
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/compare", "compare-empty");
    page.getByLabel("Eerste groep").selectOption("role:uitvoering");
    page.waitForURL(url -> url.contains("a=role%3Auitvoering"));
    page.getByText("Iedereen behalve Uitvoering").first().waitFor();
    hr.looksAt(path + "/compare?a=role:uitvoering&b=role:beleidsmedewerker", "compare-roles");
    assertThat(page.locator("main").innerText()).contains("toetsen gedaan");
    hr.looksAt(path + "/compare?a=team:t-balie", "compare-merged");
    assertThat(page.locator("main").innerText())
        .contains("staan daarom samen", "Team Archief en Team Balie samen en de anderen");
    assertThat(page.locator("#a").inputValue()).isEqualTo("team:t-archief");
    hr.looksAt(path + "/compare?wave=" + summer.id(), "compare-waves");
    assertThat(page.locator("main").innerText())
        .contains("scoort lager dan Zomer 2025", "niet alle vragen zijn dezelfde");

    Browser plain = installation.browser(AccountRole.HR);
    assertThat(plain.get(path + "/compare?a=role:uitvoering&b=&wave=").text())
        .contains("Iedereen behalve Uitvoering");
    assertThat(plain.get(path + "/compare?a=role:uitvoering&b=team:t-plannen").text())
        .contains("Kies twee groepen van dezelfde soort");
    assertThat(plain.get(path + "/compare?a=role:astronaut").status()).isEqualTo(400);
  }

  @Test
  void hr_follows_everybody_and_a_group(Page page) {
    String path = "/waves/" + autumn.id() + "/results";
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/trend", "trend");
    assertThat(page.locator("main").innerText())
        .contains(
            "Gedrag (zelfgerapporteerd) daalde sinds Zomer 2025",
            "De lijn van Houding breekt",
            "breuk bij Najaar 2025",
            "Andere mensen of andere antwoorden?");
    page.getByLabel("Wie wilt u volgen?").selectOption("role:uitvoering");
    page.waitForURL(url -> url.contains("cohort=role%3Auitvoering"));
    hr.looksAt(path + "/trend?cohort=role:uitvoering", "trend-role");
    hr.looksAt("/waves/" + spring.id() + "/results/trend", "trend-first");
    assertThat(firstTrend).contains("Er is nog maar één meting");
  }

  @Test
  void figures_can_be_taken_along() {
    Browser hr = installation.browser(AccountRole.HR);
    String path = "/waves/" + autumn.id() + "/results";
    assertThat(hr.get(path + "/compare.csv?a=role:uitvoering").text())
        .startsWith("Onderdeel,Uitvoering,Ondergrens,Bovengrens,Alle anderen")
        .contains("\r\nKennis,");
    assertThat(hr.get(path + "/trend.csv").text())
        .startsWith("Onderdeel,Voorjaar 2025,")
        .contains("Houding,")
        .doesNotContain("'-");
    assertThat(hr.get(path + "/changes.csv?by=role").text())
        .startsWith("Groep,Onderdeel,Verschil in punten,Ondergrens,Bovengrens,")
        .contains("\r\nUitvoering,Kennis,");
    assertThat(hr.get(path + "/compare.csv").status()).isEqualTo(404);
    assertThat(hr.get("/waves/" + spring.id() + "/results/changes.csv").status()).isEqualTo(404);
  }

  /** Who answers is the same as before; what they do is less. */
  private void fallenBehaviour(WaveLife wave) {
    Map<String, List<String>> bowls = new LinkedHashMap<>();
    List<Colleague> staff = Municipality.staff();
    for (int i = 0; i < staff.size(); i++) {
      if (i % 3 != 2) {
        String unit = i < 60 ? "d-stad" : "d-dienst";
        List<String> bowl =
            bowls.computeIfAbsent(unit, one -> new ArrayList<>(wave.codes(one, 40)));
        answer(new Interview(installation, bowl.removeFirst()), staff.get(i), i);
      }
    }
  }

  private static void answer(Interview interview, Colleague colleague, int number) {
    Map<String, Object> answers =
        Interview.answers(colleague, interview.questionnaire(), colleague.id().hashCode());
    answers.replaceAll((item, given) -> item.endsWith("-g") ? 1 + number % 2 : given);
    Answer taken =
        interview.respondent().post("/responses", Interview.response(colleague, answers));
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
  }

  private static String reworded() {
    return DemoFiles.read(SHIPPED)
        .replace("\"version\": \"1.1\"", "\"version\": \"1.2\"")
        .replace("De extra stap bij inloggen is", "Nog een stap bij het inloggen is");
  }

  private Answer compare(String query) {
    return hr().get(autumn.path("/results/compare" + query));
  }

  private ApiClient hr() {
    return installation.as(AccountRole.HR);
  }
}
