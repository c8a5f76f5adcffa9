package nl.peilstok.api.wave;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Axe;
import nl.peilstok.api.Browser;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A wave from plan to counted answers, on pages; each test goes on where the last one stopped. */
@InstallationTest
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WavePagesTest {
  private static final String NAME = "Voorjaar";

  @Inject Installation installation;

  private String path = "";

  @Test
  @Order(1)
  void an_empty_list_says_what_to_do(Page page) {
    Onlooker officer = looking(AccountRole.OFFICER, page);
    officer.looksAt("/waves", "waves-empty");
    assertThat(page.content()).contains("Lees eerst de organisatie");
    officer.looksAt("/waves/new", "planner-empty");
    assertThat(browser(AccountRole.ADMINISTRATOR).get("/waves").status()).isEqualTo(403);
    assertThat(browser(AccountRole.MANAGER).get("/waves").status()).isEqualTo(200);
    assertThat(browser(AccountRole.MANAGER).get("/waves/new").status()).isEqualTo(403);
    assertThat(browser(AccountRole.HR).get("/waves/nowhere").status()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void the_officer_plans_a_wave(Page page) {
    Browser officer = browser(AccountRole.OFFICER);
    installation.as(AccountRole.OFFICER).put("/organisation", DemoFiles.organisation());
    installation
        .as(AccountRole.OFFICER)
        .post(
            "/people/imports?dryRun=false",
            DemoFiles.staff().replace(",invitation", ",sealed-code"),
            "text/csv");
    looking(AccountRole.OFFICER, page).looksAt("/waves/new", "planner");
    assertThat(page.locator("input[name='sealedCodes.d-ruimte']").inputValue())
        .matches("[1-9][0-9]+");

    Answer faulty = officer.post("/waves/new", plan("", "3", "2020-01-01T10:00"));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text())
        .contains("Vul dit in.", "Dit is te hoog of te laag.", "Dit ligt in het verleden.");
    assertThat(officer.postAsIs("/waves/new", plan(NAME, "10", "2099-05-01T17:00")).status())
        .isEqualTo(403);

    Answer planned = officer.post("/waves/new", plan(NAME, "10", "2099-05-01T17:00"));
    assertThat(planned.status()).as(planned.toString()).isEqualTo(303);
    path = planned.header("Location").orElseThrow();
    assertThat(officer.get(path).text())
        .contains("De meting staat klaar als concept.", "1 mei 2099, 17:00")
        .contains("Laat eerst minstens twee sleutelhouders een wachtzin kiezen");
  }

  @Test
  @Order(3)
  void a_draft_can_be_changed(Page page) {
    Browser officer = browser(AccountRole.OFFICER);
    assertThat(officer.get(path + "/edit").text()).contains("value=\"2099-05-01T17:00\"");
    assertThat(browser(AccountRole.HR).get(path + "/edit").status()).isEqualTo(403);
    Answer faulty =
        officer.post(path + "/edit", with(plan(NAME, "10", "2099-06-01T09:30"), "who", "shoes"));
    assertThat(faulty.status()).isEqualTo(400);
    assertThat(faulty.text()).contains("Deze waarde kennen wij niet.");
    assertThat(officer.post(path + "/edit", plan(NAME, "10", "2099-06-01T09:30")).status())
        .isEqualTo(303);
    assertThat(officer.get(path).text()).contains("1 juni 2099, 09:30");
    looking(AccountRole.OFFICER, page).looksAt(path, "wave-draft");
  }

  @Test
  @Order(4)
  void a_key_holder_chooses_a_passphrase(Page page) {
    Browser holder = browser(AccountRole.KEY_HOLDER);
    Onlooker looking = looking(AccountRole.KEY_HOLDER, page);
    looking.looksAt(path, "wave-draft-key-holder");
    looking.looksAt(path + "/keys", "wave-keys");
    assertThat(browser(AccountRole.OFFICER).get(path + "/keys").status()).isEqualTo(403);

    Answer differing =
        holder.post(path + "/keys", Map.of("passphrase", WaveLife.PASSPHRASE, "again", "x"));
    assertThat(differing.status()).isEqualTo(400);
    assertThat(differing.text()).contains("Dit is niet twee keer hetzelfde.");
    assertThat(holder.post(path + "/keys", Map.of("passphrase", "kort", "again", "kort")).text())
        .contains("Een wachtzin heeft minstens 12 tekens.");
    Map<String, String> twice =
        Map.of("passphrase", WaveLife.PASSPHRASE, "again", WaveLife.PASSPHRASE);
    assertThat(holder.postAsIs(path + "/keys", twice).status()).isEqualTo(403);
    assertThat(holder.post(path + "/keys", twice).status()).isEqualTo(303);
    assertThat(holder.get(path).text()).contains("Uw wachtzin is vastgelegd.");
    a_key_holder_types_it_back(holder, looking);
  }

  private void a_key_holder_types_it_back(Browser holder, Onlooker looking) {
    String confirmation = path + "/keys/confirmation";
    assertThat(holder.get(path).text()).contains("Typ hem nu terug");
    looking.looksAt(confirmation, "wave-keys-confirmation");
    Answer wrong = holder.post(confirmation, Map.of("passphrase", "een heel andere zin"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(holder.post(confirmation, Map.of("passphrase", WaveLife.PASSPHRASE)).status())
        .isEqualTo(303);
    assertThat(holder.get(path).text()).contains("U bent akkoord met openen.");
    ApiClient second = installation.asAnother(AccountRole.KEY_HOLDER);
    Map<String, String> own = Map.of("passphrase", WaveLife.PASSPHRASE);
    assertThat(second.post(path + "/keys", own).status()).isEqualTo(204);
    assertThat(browser(AccountRole.OFFICER).get(path).text())
        .contains("Elke sleutelhouder typt de eigen wachtzin terug.");
    assertThat(second.post(path + "/keys/confirmation", own).status()).isEqualTo(204);
  }

  @Test
  @Order(5)
  void the_officer_opens_the_wave_after_a_question(Page page) {
    Onlooker officer = looking(AccountRole.OFFICER, page);
    officer.looksAt(path + "/open", "wave-open-confirm");
    assertThat(page.content()).contains(NAME + " openen?");
    assertThat(browser(AccountRole.KEY_HOLDER).get(path + "/open").status()).isEqualTo(403);
    page.locator("main button[type=submit]").click();
    page.getByText("Medewerkers kunnen nu antwoorden").waitFor();
    officer.looksAt(path, "wave-open");
    officer.looksAt("/waves", "waves");
    assertThat(page.content()).contains("1.400");
    assertThat(browser(AccountRole.OFFICER).get(path + "/edit").status()).isEqualTo(409);
  }

  @Test
  @Order(6)
  void sealed_codes_are_printed_once_on_slips(Page page) {
    Onlooker officer = looking(AccountRole.OFFICER, page);
    officer.looksAt(path + "/codes?unit=d-ruimte", "codes");
    assertThat(browser(AccountRole.HR).get(path + "/codes").status()).isEqualTo(403);
    page.getByLabel("Hoeveel codes?").fill("0");
    page.getByText("Codes maken").click();
    page.getByText("Dit is te hoog of te laag.").waitFor();
    page.getByLabel("Hoeveel codes?").fill("6");
    Download sheet = page.waitForDownload(() -> page.getByText("Codes maken").click());
    assertThat(sheet.suggestedFilename()).endsWith(".pdf");
    officer.looksAt(path, "wave-open-printed");
  }

  @Test
  @Order(7)
  void the_officer_closes_it_and_the_key_holder_opens_the_answers(Page page) {
    Onlooker officer = looking(AccountRole.OFFICER, page);
    officer.looksAt(path + "/close", "wave-close-confirm");
    page.locator("main button[type=submit]").click();
    page.getByText("Een sleutelhouder moet de antwoorden nog openen").waitFor();

    Onlooker holder = looking(AccountRole.KEY_HOLDER, page);
    holder.looksAt(path, "wave-closed-key-holder");
    holder.looksAt(path + "/opening", "wave-opening");
    assertThat(browser(AccountRole.OFFICER).get(path + "/opening").status()).isEqualTo(403);
    page.getByLabel("Wachtzin").fill("een heel andere zin dan toen");
    page.locator("main button[type=submit]").click();
    page.getByText("De wachtzin klopt niet")
        .or(page.getByText("Controleer de wachtzin"))
        .first()
        .waitFor();
    page.getByLabel("Wachtzin").fill(WaveLife.PASSPHRASE);
    page.locator("main button[type=submit]").click();
    page.getByText("Openen en tellen is niet gelukt").waitFor();
    Axe.assertAccessible(page);
    Screenshots.take(page, "wave-opening-failed");
    assertThat(page.content()).contains("Antwoorden openen");
  }

  private Browser browser(AccountRole role) {
    return installation.browser(role);
  }

  private Onlooker looking(AccountRole role, Page page) {
    return new Onlooker(installation, browser(role), page);
  }

  private static Map<String, Object> plan(String name, String k, String closesAt) {
    return Map.of(
        "name", name,
        "instrument", "khg-digitale-veiligheid-kort/1.1",
        "closesAt", closesAt,
        "closableByHand", "true",
        "k", k,
        "where", "directorate, department, team, roleGroup",
        "who", "roleGroup, role, doelgroep, directorate, tenure, marks",
        "sealedCodes.d-ruimte", "190",
        "sealedCodes.d-wegenwater", "0");
  }

  private static Map<String, Object> with(Map<String, Object> plan, String field, Object value) {
    Map<String, Object> other = new LinkedHashMap<>(plan);
    other.put(field, value);
    return other;
  }
}
