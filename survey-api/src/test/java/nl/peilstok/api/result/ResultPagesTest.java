package nl.peilstok.api.result;

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
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who sees which results of a published wave, and how. */
@InstallationTest
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultPagesTest {
  @Inject Installation installation;

  private String path = "";

  @BeforeAll
  void a_wave_is_published() {
    ApiClient officer = installation.as(AccountRole.OFFICER);
    officer.put("/organisation", Municipality.organisation());
    officer.post("/people/imports?dryRun=false", Municipality.csv(), "text/csv");
    WaveLife wave =
        WaveLife.draft(
                officer,
                List.of(
                    installation.as(AccountRole.KEY_HOLDER),
                    installation.asAnother(AccountRole.KEY_HOLDER)),
                WaveLife.plan("Najaar"))
            .enrol()
            .open();
    Iterator<String> codes =
        Stream.concat(wave.codes("d-stad", 60).stream(), wave.codes("d-dienst", 60).stream())
            .iterator();
    Municipality.staff().stream()
        .filter(colleague -> colleague.id().hashCode() % 4 != 0)
        .forEach(colleague -> new Interview(installation, codes.next()).answer(colleague));
    path = "/waves/" + wave.id();
    wave.close().tally();
    assertThat(installation.browser(AccountRole.HR).get(path + "/results").status()).isEqualTo(404);
    wave.publish();
  }

  @Test
  void nobody_else_sees_results() {
    for (AccountRole role :
        new AccountRole[] {AccountRole.OFFICER, AccountRole.KEY_HOLDER, AccountRole.OVERSIGHT}) {
      assertThat(installation.browser(role).get(path + "/results").status()).isEqualTo(403);
    }
    assertThat(installation.browser().get(path + "/results").status()).isEqualTo(303);
    assertThat(installation.browser(AccountRole.HR).get("/waves/nowhere/results").status())
        .isEqualTo(404);
  }

  @Test
  void hr_sees_the_whole_the_heat_map_and_all_units(Page page) {
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path, "wave-published");
    hr.looksAt(path + "/results", "results");
    assertThat(page.locator("main").innerText())
        .contains("scoort het hoogst", "bewezen", "van de 120 mensen");
    hr.looksAt(path + "/results/reliability", "results-reliability");
    assertThat(page.locator("main").innerText())
        .contains("lijkt", "Met gewichten", "minder dan 10", "Alfa");
    hr.looksAt(path + "/results/units", "results-units");
    page.locator("main tbody a").first().click();
    page.getByText("Hele organisatie").waitFor();
    hr.looksAt(path + "/results/units?unit=d-stad", "results-unit");
  }

  @Test
  void oversight_reads_each_merge_with_its_reason(Page page) {
    Browser seat = installation.browser(AccountRole.OVERSIGHT);
    Onlooker looking = new Onlooker(installation, seat, page);
    looking.looksAt(path, "wave-oversight");
    page.getByText("Toezicht op deze uitkomsten").click();
    page.getByText("Zelf narekenen").waitFor();
    looking.looksAt(path + "/oversight", "oversight");
    assertThat(page.locator("main").innerText())
        .contains("Bewezen is", "minder dan 10 antwoorden", "te klein", "samen");
  }

  @Test
  void a_key_holder_takes_the_proof_along_with_the_passphrase(Page page) {
    Browser holder = installation.browser(AccountRole.KEY_HOLDER);
    Onlooker looking = new Onlooker(installation, holder, page);
    looking.looksAt(path + "/proof", "proof");
    Answer refused = holder.post(path + "/proof", Map.of("passphrase", "een heel andere zin"));
    assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
    assertThat(refused.text()).contains("wachtzin", "utrecht-alert");
    Answer file = holder.post(path + "/proof", Map.of("passphrase", WaveLife.PASSPHRASE));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.text()).contains("\nrows=sealed\nsalt=");
  }

  @Test
  void another_scale_can_be_chosen_with_and_without_a_script(Page page) {
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/results?scale=gedrag", "results-gedrag");
    page.getByLabel("Wat wilt u zien?").selectOption("houding");
    page.waitForURL(url -> url.contains("scale=houding"));
    page.locator("#heatmap-title").getByText("Houding per rol en doelgroep").waitFor();

    Browser plain = installation.browser(AccountRole.HR);
    assertThat(plain.get(path + "/results?scale=houding").text())
        .contains("Houding per rol en doelgroep");
    assertThat(plain.get(path + "/results?scale=nothing").status()).isEqualTo(400);
  }

  @Test
  void hr_reads_every_question_with_its_answers_by_group(Page page) {
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/results/items", "results-items");
    assertThat(page.locator("main").innerText()).contains("gaf het kleinste deel het goede");
    hr.looksAt(path + "/results/items/ww-k", "results-item");
    page.getByLabel("Verdeel mensen naar").selectOption("role");
    page.waitForURL(url -> url.contains("by=role"));
    hr.looksAt(path + "/results/items/sc-phishing?by=role", "results-item-scenario");
    assertThat(page.locator("main").innerText())
        .contains("Zeker, en toch fout", "was zeker en had het fout");
    hr.looksAt(path + "/results/items/training-nut", "results-item-routed");
    Browser plain = installation.browser(AccountRole.HR);
    assertThat(plain.get(path + "/results/items/nothing").status()).isEqualTo(404);
    assertThat(plain.get(path + "/results/items/ww-k?by=shoe-size").status()).isEqualTo(400);
    assertThat(plain.get(path + "/results/items/ww-k.csv?by=role").text())
        .startsWith("Groep,Antwoord,Procent")
        .contains("Hele organisatie,helemaal mee oneens,");
  }

  @Test
  void hr_reads_where_doing_stays_behind_and_what_people_ask_for(Page page) {
    Onlooker hr = new Onlooker(installation, installation.browser(AccountRole.HR), page);
    hr.looksAt(path + "/results/say-do-gap", "results-say-do-gap");
    assertThat(page.locator("main").innerText()).contains("kennis en houding");
    hr.looksAt(path + "/results/information-needs?by=role", "results-information-needs");
    assertThat(page.locator("main").innerText()).contains("Het meest gevraagd is");
    Browser plain = installation.browser(AccountRole.HR);
    assertThat(plain.get(path + "/results/say-do-gap.csv").text())
        .startsWith("Groep,Gedrag blijft achter");
    assertThat(plain.get(path + "/results/information-needs.csv").text())
        .startsWith("Groep,Eerst aanpakken");
  }

  @Test
  void a_manager_sees_the_whole_and_the_own_unit_only(Page page) {
    Browser manager = installation.browserOfManagerOf("d-stad");
    Onlooker looking = new Onlooker(installation, manager, page);
    looking.looksAt(path + "/results", "results-manager");
    assertThat(page.locator("#heatmap").count()).isZero();
    looking.looksAt(path + "/results/units", "results-manager-unit");
    assertThat(page.locator("main").innerText()).contains("Hele organisatie", "Afdeling Ruimte");
    assertThat(manager.get(path + "/results/units?unit=d-dienst").status()).isEqualTo(403);
    assertThat(manager.get(path + "/results/units?unit=g").status()).isEqualTo(403);
    assertThat(manager.get(path + "/results/heatmap.csv").status()).isEqualTo(403);
  }

  @Test
  void the_board_sees_the_whole_only() {
    Browser board = installation.browser(AccountRole.BOARD);
    assertThat(board.get(path + "/results").text())
        .contains("scoort het hoogst")
        .doesNotContain("id=\"heatmap\"");
    assertThat(board.get(path + "/results/units").status()).isEqualTo(403);
  }

  @Test
  void figures_can_be_taken_along() {
    Browser hr = installation.browser(AccountRole.HR);
    assertThat(hr.get(path + "/results/overview.csv").text())
        .startsWith("Onderdeel,Geldige antwoorden,Score")
        .contains("Kennis,");
    assertThat(hr.get(path + "/results/heatmap.csv?scale=gedrag").text())
        .startsWith("Groep,Geantwoord")
        .contains("Uitvoering × Eindgebruiker");
  }
}
