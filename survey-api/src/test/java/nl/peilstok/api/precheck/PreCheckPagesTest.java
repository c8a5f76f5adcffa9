package nl.peilstok.api.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Browser;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Looking ahead, on pages; each test goes on where the last one stopped. */
@InstallationTest
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PreCheckPagesTest {
  @Inject Installation installation;

  private String wave = "";

  @Test
  @Order(1)
  void without_staff_it_says_what_to_do(Page page) {
    officer().put("/organisation", DemoFiles.organisation());
    Map<String, Object> plan = WaveLife.plan("Voorjaar");
    plan.put("sealedCodes", Map.of());
    wave = "/waves/" + officer().post("/waves", plan).string("id");
    looking(page).looksAt(wave + "/precheck", "precheck-empty");
    assertThat(page.content()).contains("Lees eerst de medewerkers in.");
    assertThat(installation.browser(AccountRole.HR).get(wave + "/precheck").status())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  void the_officer_sees_what_each_order_shows(Page page) {
    officer().post("/people/imports?dryRun=false", DemoFiles.staff(), "text/csv");
    Onlooker looking = looking(page);
    looking.looksAt(wave + "/precheck", "precheck");
    assertThat(page.content())
        .contains("Dit is een verwachting en geen belofte.", "Teams (", "gaan bijvoorbeeld samen")
        .contains("Iedereen, deze meting en een meting met evenveel antwoorden");
    page.navigate(installation.address() + wave);
    page.getByText("Vooraf kijken wat u laat zien").click();
    page.waitForURL("**/precheck");
  }

  @Test
  @Order(3)
  void picking_an_order_writes_it_into_the_plan(Page page) {
    Browser officer = installation.browser(AccountRole.OFFICER);
    Map<String, String> order = Map.of("where", "directorate,team", "who", "doelgroep,role");
    assertThat(officer.postAsIs(wave + "/precheck", order).status()).isEqualTo(403);
    Answer faulty = officer.post(wave + "/precheck", Map.of("where", "shoes", "who", ""));
    assertThat(faulty.status()).as(faulty.toString()).isEqualTo(400);

    looking(page);
    page.navigate(installation.address() + wave + "/precheck");
    page.locator("button[aria-describedby='order-doelgroep-first']").click();
    page.getByText("De volgorde staat in het plan.").waitFor();
    assertThat(officer().get(wave).string("who.0")).isEqualTo("doelgroep");
    assertThat(page.content()).contains("De gewone volgorde");
  }

  private ApiClient officer() {
    return installation.as(AccountRole.OFFICER);
  }

  private Onlooker looking(Page page) {
    return new Onlooker(installation, installation.browser(AccountRole.OFFICER), page);
  }
}
