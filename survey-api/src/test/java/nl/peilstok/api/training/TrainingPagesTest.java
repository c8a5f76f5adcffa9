package nl.peilstok.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Browser;
import nl.peilstok.api.FileForm;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** From results to decisions, over two waves; each test goes on where the last one stopped. */
@InstallationTest
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrainingPagesTest {
  @Inject Installation installation;

  private String first = "";
  private String second = "";

  @BeforeAll
  void two_waves_are_published() {
    ApiClient officer = installation.as(AccountRole.OFFICER);
    officer.put("/organisation", Municipality.organisation());
    officer.post("/people/imports?dryRun=false", Municipality.csv(), "text/csv");
    first = wave("Voorjaar");
    second = wave("Najaar");
  }

  private String wave(String name) {
    WaveLife wave =
        WaveLife.draft(
                installation.as(AccountRole.OFFICER),
                List.of(
                    installation.as(AccountRole.KEY_HOLDER),
                    installation.asAnother(AccountRole.KEY_HOLDER)),
                WaveLife.plan(name))
            .enrol()
            .open();
    Iterator<String> codes =
        Stream.concat(wave.codes("d-stad", 60).stream(), wave.codes("d-dienst", 60).stream())
            .iterator();
    Municipality.staff().stream()
        .filter(colleague -> colleague.id().hashCode() % 4 != 0)
        .forEach(colleague -> new Interview(installation, codes.next()).answer(colleague));
    return wave.close().tally().publish().id();
  }

  @Test
  @Order(1)
  void an_empty_catalogue_says_what_to_do(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    hr.looksAt("/trainings", "trainings-empty");
    assertThat(page.locator("main").innerText()).contains("Begin met de startlijst");
    hr.looksAt("/waves/" + second + "/priorities", "priorities-empty");
    assertThat(page.locator("main").innerText())
        .contains("Een plan kan pas als er trainingen zijn.");
    page.navigate(installation.address() + "/trainings");
    page.getByText("Begin met de startlijst", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("De trainingen zijn ingelezen.").waitFor();
    hr.looksAt("/trainings", "trainings");
    assertThat(page.locator("tbody tr").count()).isEqualTo(18);
  }

  @Test
  @Order(2)
  void hr_adds_changes_and_removes_a_training(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    hr.looksAt("/trainings/new", "training-new");
    Browser browser = hr();
    Answer faulty = browser.post("/trainings/new", Map.of("code", "Fout Code", "hours", "veel"));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text()).contains("code-fault", "hours-fault", "name_nl-fault");
    Map<String, String> fields =
        Map.of(
            "code",
            "proef",
            "name_nl",
            "Proefles",
            "name_en",
            "Trial",
            "theme",
            "email",
            "dimensions",
            "kennis",
            "form",
            "course",
            "hours",
            "2",
            "price",
            "10",
            "places",
            "30");
    assertThat(browser.post("/trainings/new", fields).status()).isEqualTo(303);
    assertThat(browser.post("/trainings/new", fields).status()).isEqualTo(400);
    hr.looksAt("/trainings/proef", "training-edit");
    hr.looksAt("/trainings/proef/remove", "training-remove");
    assertThat(browser.post("/trainings/proef/remove", Map.of()).status()).isEqualTo(303);
    assertThat(browser.get("/trainings/proef").status()).isEqualTo(404);
    assertThat(browser.get("/trainings/catalogue.csv").text()).startsWith("code,name_nl");
  }

  @Test
  @Order(3)
  void a_file_is_read_as_a_whole_or_not_at_all(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    hr.looksAt("/trainings/imports", "trainings-import");
    Browser browser = hr();
    String header = "code,name_nl,name_en,theme,dimensions,form,hours,price\n";
    Answer refused =
        browser.post(
            "/trainings/imports",
            form(browser, header + "a,A,A,email,kennis,course,1,5\nb,B,B,email,dans,course,1,5")
                .body(),
            FileForm.TYPE);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("dimensions");
    assertThat(browser.get("/trainings/a").status()).isEqualTo(404);
    Answer imported =
        installation
            .as(AccountRole.HR)
            .post("/trainings/imports", header + "a,A,A,email,kennis,course,1,5", "text/csv");
    assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
    assertThat(installation.as(AccountRole.HR).delete("/trainings/a").status()).isEqualTo(204);
    Answer faulty =
        installation.as(AccountRole.HR).post("/trainings/imports", header + "a", "text/csv");
    assertThat(faulty.status()).isEqualTo(400);
  }

  @Test
  @Order(4)
  void priorities_lead_to_a_plan_and_to_target_groups(Page page) {
    Onlooker hr = new Onlooker(installation, hr(), page);
    String path = "/waves/" + second + "/priorities";
    hr.looksAt(path + "?budget=1000&target=80", "priorities");
    assertThat(page.locator("main").innerText())
        .contains("Het beste plan binnen uw budget", "Dit plan kost", "Wat koopt meer geld?");
    Browser browser = hr();
    assertThat(browser.get(path + "?budget=veel").status()).isEqualTo(400);
    assertThat(browser.get(path + "/targets.csv?target=80").text()).contains("-e-learning,");
    Answer profile = browser.get(path + "/targets.jsonld?target=80");
    assertThat(profile.string("conformsTo")).isEqualTo("https://w3id.org/xapi/profiles#1.0");
    assertThat(profile.string("concepts.1.type")).isEqualTo("Activity");
    assertThat(profile.string("concepts.1.inScheme")).isEqualTo(profile.string("versions.0.id"));

    ApiClient client = installation.as(AccountRole.HR);
    Answer priorities = client.get("/waves/" + second + "/priorities?target=80");
    assertThat(priorities.status()).isEqualTo(200);
    assertThat(priorities.at("items.0.gain.value").getLongValue()).isPositive();
    assertThat(priorities.at("items.0.group.n").getIntValue()).isGreaterThanOrEqualTo(10);
    Answer plan = client.get("/waves/" + second + "/training-plan?target=80&budget=500&hours=2");
    assertThat(plan.at("cost").getDoubleValue()).isLessThanOrEqualTo(500);
    assertThat(client.get("/waves/" + second + "/training-plan?hours=x").status()).isEqualTo(400);
  }

  @Test
  @Order(5)
  void a_manager_promises_a_measure_and_sees_its_figure_again(Page page) {
    Browser manager = installation.browserOfManagerOf("d-stad");
    Map<String, String> measure =
        Map.of(
            "unit",
            "d-stad",
            "measure",
            "Elke maand oefenen",
            "scale",
            "gedrag",
            "owner",
            "Teamleider",
            "term",
            "kort",
            "due",
            "2027-03-01");
    String before = "/waves/" + first + "/my-unit";
    assertThat(manager.post(before + "/plans", Map.of("unit", "d-stad")).status()).isEqualTo(400);
    assertThat(manager.post(before + "/plans", measure).status()).isEqualTo(303);
    assertThat(manager.get(before).text()).contains("Elke maand oefenen", ": toen ");

    Onlooker looking = new Onlooker(installation, manager, page);
    looking.looksAt("/waves/" + second + "/my-unit", "my-unit");
    assertThat(page.locator("main").innerText())
        .contains("toen ", ", nu ", "Deze trainingen leveren het meest op", "Voorjaar");
    page.locator("section select").first().selectOption("busy");
    page.locator("section button").first().click();
    page.getByText("De maatregel is bijgewerkt.").waitFor();

    ApiClient client = installation.asManagerOf("d-stad");
    Answer plans = client.get("/action-plans");
    assertThat(plans.string("items.0.state")).isEqualTo("busy");
    String id = plans.string("items.0.id");
    assertThat(client.patch("/action-plans/" + id, Map.of("state", "gone")).status())
        .isEqualTo(400);
    assertThat(client.patch("/action-plans/" + id, Map.of("note", "Werkt")).string("note"))
        .isEqualTo("Werkt");
  }

  @Test
  @Order(6)
  void nobody_reaches_the_units_and_plans_of_others(Page page) {
    Browser manager = installation.browserOfManagerOf("d-dienst");
    String path = "/waves/" + second + "/my-unit";
    assertThat(manager.get(path + "?unit=d-stad").status()).isEqualTo(403);
    assertThat(manager.get(path + "?unit=nowhere").status()).isEqualTo(404);
    ApiClient client = installation.asManagerOf("d-dienst");
    assertThat(client.get("/action-plans").at("items").size()).isZero();
    String id = installation.as(AccountRole.HR).get("/action-plans").string("items.0.id");
    assertThat(client.patch("/action-plans/" + id, Map.of("state", "done")).status())
        .isEqualTo(403);
    Map<String, Object> cohort =
        Map.of(
            "wave",
            second,
            "cells",
            List.of("uitvoering/eindgebruiker"),
            "scale",
            "kennis",
            "measure",
            "Oefenen",
            "owner",
            "HR",
            "term",
            "lang");
    assertThat(client.post("/action-plans", cohort).status()).isEqualTo(403);
    Answer made = installation.as(AccountRole.HR).post("/action-plans", cohort);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(made.at("score").getDoubleValue()).isPositive();

    new Onlooker(installation, installation.browserOfManagerOf("t-jeugd"), page)
        .looksAt(path, "my-unit-small");
  }

  private Browser hr() {
    return installation.browser(AccountRole.HR);
  }

  private static FileForm form(Browser browser, String csv) {
    return new FileForm("trainingen.csv", csv).with("csrf", browser.csrf()).with("step", "apply");
  }
}
