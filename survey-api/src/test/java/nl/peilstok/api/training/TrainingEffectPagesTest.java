package nl.peilstok.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Browser;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.security.AccountRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Twelve departments, six of which get a training between two waves; each test goes on where the
 * last one stopped.
 */
@InstallationTest
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrainingEffectPagesTest {
  private static final int DEPARTMENTS = 12;
  private static final int PEOPLE = 12;
  private static final Set<String> REVERSED = Set.of("em-k", "sm-k", "up-k");

  @Inject Installation installation;

  private String first = "";
  private String second = "";

  @BeforeAll
  void two_waves_are_published_and_knowledge_rises_in_six_departments() {
    ApiClient officer = installation.as(AccountRole.OFFICER);
    officer.put("/organisation", organisation());
    Answer staff = officer.post("/people/imports?dryRun=false", csv(), "text/csv");
    assertThat(staff.status()).as(staff.toString()).isEqualTo(201);
    first = wave("Voorjaar", 0);
    second = wave("Najaar", 1);
  }

  @Test
  @Order(1)
  void without_a_training_the_page_says_how_to_record_one(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    hr.looksAt("/waves/" + second + "/training-effect", "effect-empty");
    assertThat(page.locator("main").innerText()).contains("Gegeven training noteren");
    hr.looksAt("/given-trainings", "given-empty");
    Answer nothing = client().get("/waves/" + second + "/training-effect");
    assertThat(nothing.at("scales").size()).isZero();
    assertThat(hr().get("/waves/" + second + "/training-effect.csv").status()).isEqualTo(404);
    assertThat(hr().get("/waves/" + second + "/results").text()).contains("/training-effect");
    assertThat(hr().post("/trainings/starter", Map.of()).status()).isEqualTo(303);
    assertThat(hr().get("/trainings").text()).contains("/given-trainings");
  }

  @Test
  @Order(2)
  void what_is_missing_or_wrong_is_said_and_what_was_typed_stays(Page page) {
    Browser browser = hr();
    Answer faulty =
        browser.post(
            "/given-trainings/new",
            Map.of("name", "", "after", "nergens", "finished", "gisteren", "note", "Blijft staan"));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text())
        .contains("training-fault", "after-fault", "finished-fault", "Blijft staan");
    ApiClient client = client();
    assertThat(client.post("/given-trainings", Map.of()).faults())
        .containsExactlyInAnyOrder(
            "training: missing", "after: missing", "units: missing", "finished: missing");
    Map<String, Object> wrong = new LinkedHashMap<>(given("email-e-learning"));
    wrong.put("training", "bestaat-niet");
    wrong.put("units", List.of("a-01", "a-99"));
    wrong.put("finished", "1999-12-31");
    assertThat(client.post("/given-trainings", wrong).faults())
        .containsExactlyInAnyOrder(
            "training: unknownValue", "units: unknownValue", "finished: outOfRange");
    assertThat(client.get("/given-trainings").at("items").size()).isZero();
    new Onlooker(installation, browser, page).looksAt("/given-trainings/new", "given-new");
  }

  @Test
  @Order(3)
  void hr_records_a_training_and_sees_that_it_goes_with_more_knowledge(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    page.navigate(installation.address() + "/given-trainings/new");
    page.locator("#training").selectOption("email-e-learning");
    page.locator("#after").selectOption(first);
    page.locator("#finished").fill(today());
    for (int department = 1; department <= DEPARTMENTS; department += 2) {
      page.locator("input[value=a-%02d]".formatted(department)).check();
    }
    page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("De training is genoteerd.").waitFor();
    hr.looksAt("/given-trainings", "given");
    hr.looksAt("/waves/" + second + "/training-effect", "effect");
    assertThat(page.locator("main").innerText())
        .contains(
            "Kennis steeg bij de getrainde groepen",
            "punten meer (tussen",
            "Dat hangt samen met de training.",
            "6 en 6");
    assertThat(hr().get("/waves/" + first + "/training-effect").text())
        .contains("Er is nog geen training om naar te kijken.");
    assertThat(hr().get("/waves/" + second + "/training-effect.csv").text())
        .contains("Kennis,", "Verschil in stijging");
  }

  @Test
  @Order(4)
  void the_api_tells_the_same_of_published_groups_alone() {
    Answer effect = client().get("/waves/" + second + "/training-effect");
    assertThat(effect.status()).as(effect.toString()).isEqualTo(200);
    assertThat(effect.string("scales.0.scale")).isEqualTo("kennis");
    assertThat(effect.at("scales.0.low").getDoubleValue()).isPositive();
    assertThat(effect.at("scales.0.distinguishable").getBooleanValue()).isTrue();
    assertThat(effect.at("scales.0.trainedGroups").getIntValue()).isEqualTo(6);
    assertThat(effect.string("scales.0.cohorts.0.key")).isEqualTo("team");
    assertThat(effect.at("scales.0.cohorts.0.values").size()).isEqualTo(6);
    assertThat(effect.at("scales.0.cohorts.0.group.n").getIntValue()).isEqualTo(6 * PEOPLE);
    assertThat(effect.string("scales.0.cohorts.0.wave")).isEqualTo(first);
    assertThat(effect.at("scales").size()).as("three, and the theme with its three").isEqualTo(7);
    assertThat(client().get("/waves/" + second + "/training-effect?training=x").status())
        .isEqualTo(404);
    assertThat(client().get("/waves/nowhere/training-effect").status()).isEqualTo(404);
  }

  @Test
  @Order(5)
  void another_training_in_the_same_time_is_told_and_leaves_the_cause_open(Page page) {
    Answer made = client().post("/given-trainings", given(null));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    new Onlooker(installation, hr(), page)
        .looksAt("/waves/" + second + "/training-effect", "effect-two");
    assertThat(page.locator("main").innerText())
        .contains(
            "Dat hangt samen met de training.",
            "In dezelfde tijd is ook een andere training gegeven.",
            "Eigen les (gegeven na Voorjaar)");
  }

  @Test
  @Order(6)
  void after_lots_were_drawn_for_the_only_training_it_is_called_the_cause(Page page) {
    ApiClient client = client();
    String id = client.get("/given-trainings").string("items.0.id");
    Onlooker hr = new Onlooker(installation, hr(), page);
    hr.looksAt("/given-trainings/" + id + "/remove", "given-remove");
    assertThat(hr().post("/given-trainings/" + id + "/remove", Map.of()).status()).isEqualTo(303);
    assertThat(hr().get("/given-trainings/" + id + "/remove").status()).isEqualTo(404);
    hr.looksAt("/waves/" + second + "/training-effect", "effect-drawn");
    assertThat(page.locator("main").innerText())
        .contains("Er is geloot, dus dat komt door de training.");
    String other = client.get("/given-trainings").string("items.0.id");
    assertThat(client.delete("/given-trainings/" + other).status()).isEqualTo(204);
    assertThat(client.delete("/given-trainings/" + other).status()).isEqualTo(404);
  }

  @Test
  @Order(7)
  void too_few_groups_give_no_figure(Page page) {
    Map<String, Object> few = new LinkedHashMap<>(given(null));
    few.put("units", List.of("a-01", "a-03"));
    assertThat(client().post("/given-trainings", few).status()).isEqualTo(201);
    new Onlooker(installation, hr(), page)
        .looksAt("/waves/" + second + "/training-effect", "effect-few");
    assertThat(page.locator("main").innerText())
        .contains("minder dan 10 groepen, of minder dan 5 aan één kant");
  }

  private Map<String, Object> given(@Nullable String training) {
    Map<String, Object> given = new LinkedHashMap<>();
    if (training == null) {
      given.put("name", "Eigen les");
    } else {
      given.put("training", training);
    }
    given.put(
        "units",
        IntStream.rangeClosed(1, DEPARTMENTS)
            .filter(department -> department % 2 == 1)
            .mapToObj("a-%02d"::formatted)
            .toList());
    given.put("after", first);
    given.put("finished", today());
    given.put("drawn", true);
    return given;
  }

  private static String today() {
    return LocalDate.now(Words.zone()).toString();
  }

  private ApiClient client() {
    return installation.as(AccountRole.HR);
  }

  private Browser hr() {
    return installation.browser(AccountRole.HR);
  }

  private String wave(String name, int rise) {
    Map<String, Object> plan = new LinkedHashMap<>(WaveLife.plan(name));
    plan.put("sealedCodes", Map.of("d-1", 72, "d-2", 72));
    WaveLife wave =
        WaveLife.draft(
                installation.as(AccountRole.OFFICER),
                List.of(
                    installation.as(AccountRole.KEY_HOLDER),
                    installation.asAnother(AccountRole.KEY_HOLDER)),
                plan)
            .enrol()
            .open();
    List<String> codes = new ArrayList<>(wave.codes("d-1", 72));
    codes.addAll(wave.codes("d-2", 72));
    List<Colleague> staff = staff();
    for (int number = 0; number < staff.size(); number++) {
      answer(new Interview(installation, codes.get(number)), staff.get(number), number, rise);
    }
    return wave.close().tally().publish().id();
  }

  /** Everybody lies around the middle on what is asked in steps; some rise on knowledge. */
  private static void answer(Interview interview, Colleague colleague, int number, int rise) {
    Map<String, Object> answers =
        Interview.answers(colleague, interview.questionnaire(), colleague.id().hashCode() + rise);
    boolean rises = department(number) % 2 == 1 && number % 5 != 0;
    int step = 3 + number % 3 - 1;
    int risen = step + (rises ? rise : 0);
    answers.replaceAll(
        (item, given) ->
            !item.endsWith("-k") ? given : REVERSED.contains(item) ? 6 - risen : risen);
    Answer taken =
        interview.respondent().post("/responses", Interview.response(colleague, answers));
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
  }

  private static List<Colleague> staff() {
    return IntStream.range(0, DEPARTMENTS * PEOPLE)
        .mapToObj(
            number ->
                new Colleague(
                    "m%03d".formatted(number),
                    "m%03d@streekdam.example".formatted(number),
                    "a-%02d".formatted(department(number)),
                    "uitvoering",
                    "eindgebruiker",
                    "t-lang"))
        .toList();
  }

  /** The number of somebody's department, from 1. */
  private static int department(int number) {
    return number / PEOPLE + 1;
  }

  private static String csv() {
    return staff().stream()
        .map(
            one ->
                String.join(
                    ",",
                    one.id(),
                    "Collega " + one.id(),
                    one.email(),
                    one.unit(),
                    one.role(),
                    one.doelgroep(),
                    one.tenure(),
                    "",
                    "sealed-code"))
        .collect(
            Collectors.joining(
                "\n", "id,name,email,unit,role,doelgroep,tenure,marks,channel\n", "\n"));
  }

  private static Map<String, Object> organisation() {
    Map<String, Object> organisation = new LinkedHashMap<>(Municipality.organisation());
    List<Map<String, Object>> units = new ArrayList<>();
    units.add(Municipality.units().getFirst());
    for (int directorate = 1; directorate <= 2; directorate++) {
      String above = "d-" + directorate;
      units.add(unit(above, "Directie " + directorate, "directorate", "g"));
      for (int department = 6 * directorate - 5; department <= 6 * directorate; department++) {
        String code = "a-%02d".formatted(department);
        units.add(unit(code, "Afdeling " + department, "department", above));
      }
    }
    organisation.put("units", units);
    return organisation;
  }

  private static Map<String, Object> unit(String code, String name, String kind, String parent) {
    return Map.of("code", code, "name", name, "kind", kind, "parent", parent);
  }
}
