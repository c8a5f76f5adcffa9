package nl.peilstok.api.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.FileForm;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From an empty installation to a staff list, on pages. */
@InstallationTest
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class PeoplePagesTest {
  private static final String HEADER = "id,name,email,unit,role,doelgroep,tenure,marks\n";

  @Inject Installation installation;

  @Test
  @Order(1)
  void nobody_but_the_officer_sees_people() {
    for (String path : new String[] {"/people", "/people/imports", "/people/organisation"}) {
      assertThat(installation.browser(AccountRole.HR).get(path).status()).as(path).isEqualTo(403);
      assertThat(installation.browser().get(path).status()).as(path).isEqualTo(303);
    }
  }

  @Test
  @Order(2)
  void an_empty_installation_says_what_to_do(Page page) {
    Onlooker officer = officer(page);
    officer.looksAt("/people", "people-empty");
    officer.looksAt("/people/imports", "people-staff-not-ready");

    assertThat(officer.page().content()).contains("Er is nog geen organisatie");
  }

  @Test
  @Order(3)
  void a_file_without_the_token_of_the_form_is_refused() {
    Browser officer = installation.browser(AccountRole.OFFICER);
    FileForm form = new FileForm("o.json", DemoFiles.organisation()).with("step", "apply");

    Answer answer = officer.post("/people/organisation", form.body(), FileForm.TYPE);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
  }

  @Test
  @Order(4)
  void a_faulty_organisation_is_refused_with_all_its_faults() {
    Browser officer = installation.browser(AccountRole.OFFICER);
    String faulty =
        DemoFiles.organisation().replace("\"kind\": \"directorate\"", "\"kind\": \"island\"");

    Answer answer = send(officer, "/people/organisation", faulty, "apply");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("units.d-ruimte.kind").contains("units.d-wegenwater.kind");

    assertThat(send(officer, "/people/organisation", "no json", "apply").status()).isEqualTo(400);
    assertThat(send(officer, "/people/organisation", "", "apply").text()).contains("Vul dit in.");
  }

  @Test
  @Order(5)
  void an_organisation_is_checked_first_and_then_read_in() {
    Browser officer = installation.browser(AccountRole.OFFICER);

    Answer checked = send(officer, "/people/organisation", DemoFiles.organisation(), "check");
    assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
    assertThat(checked.text()).contains("Het bestand klopt");
    assertThat(officer.get("/people").text()).contains("Er is nog geen organisatie");

    Answer applied = send(officer, "/people/organisation", DemoFiles.organisation(), "apply");
    assertThat(applied.status()).as(applied.toString()).isEqualTo(303);
    assertThat(officer.get("/people").text())
        .contains("De organisatie is ingelezen.")
        .contains("Directie Ruimte en Wonen");
    assertThat(officer.get("/people/organisation.json").text()).contains("\"d-ruimte\"");
    assertThat(officer.get("/people/example.csv").text()).startsWith(HEADER.strip());
  }

  @Test
  @Order(6)
  void a_faulty_staff_list_is_reported_by_line(Page page) {
    Onlooker officer = officer(page);
    officer.looksAt("/people/imports", "people-staff");
    upload(officer.page(), HEADER + "w1,Wie,wie@example.org,nergens,uitvoering,x,t1-5,\n");
    officer.page().getByText("Controleer eerst").click();

    officer.page().getByText("Er zijn fouten gevonden").waitFor();
    assertThat(officer.page().locator("#report tbody").innerText())
        .contains("2\tunit\t")
        .contains("2\tdoelgroep\t");
    nl.peilstok.api.Axe.assertAccessible(officer.page());
    nl.peilstok.api.Screenshots.take(officer.page(), "people-staff-faults");
  }

  @Test
  @Order(7)
  void a_staff_list_is_checked_first_and_then_read_in(Page page) {
    Onlooker officer = officer(page);
    officer.looksAt("/people/imports", "people-staff");
    upload(officer.page(), DemoFiles.staff());
    officer.page().getByText("Controleer eerst").click();
    officer.page().getByText("Het bestand klopt").waitFor();
    assertThat(installation.as(AccountRole.OFFICER).get("/people/count").string("people"))
        .isEqualTo("0");

    officer.page().getByText("Inlezen", new Page.GetByTextOptions().setExact(true)).click();
    officer.page().getByText("De lijst is ingelezen").waitFor();
    nl.peilstok.api.Axe.assertAccessible(officer.page());
    nl.peilstok.api.Screenshots.take(officer.page(), "people-imported");
    assertThat(installation.as(AccountRole.OFFICER).get("/people/count").string("people"))
        .isEqualTo("1400");

    officer.looksAt("/people", "people");
    officer.looksAt("/people/organisation", "people-organisation");
  }

  private Onlooker officer(Page page) {
    return new Onlooker(installation, installation.browser(AccountRole.OFFICER), page);
  }

  private static void upload(Page page, String csv) {
    byte[] bytes = csv.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    page.getByLabel("Bestand met medewerkers")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload("staf.csv", "text/csv", bytes));
  }

  private static Answer send(Browser browser, String path, String content, String step) {
    browser.get(path);
    FileForm form = new FileForm("f", content).with("csrf", browser.csrf()).with("step", step);
    return browser.post(path, form.body(), FileForm.TYPE);
  }
}
