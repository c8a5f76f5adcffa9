package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Axe;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InstallationTest
@InChromium
final class AccessibilityPageTest {
  private static final String STATEMENT = "/respond/accessibility";

  @Inject Installation installation;

  @Test
  void without_settings_it_claims_no_more_than_is_known() {
    String page = get(STATEMENT).text();

    assertThat(page)
        .contains("Status D: voldoet niet", "Er is nog geen volledig onderzoek", "EN 301 549")
        .contains(installation.address(), "Peilstok 0.", "CSV-bestand")
        .contains("afzender van uw uitnodiging", "nog niet met een datum", "ombudsman")
        .contains("bij de organisatie die deze vragenlijst gebruikt")
        .doesNotContain("mailto:", "tel:", "${");
  }

  @Test
  void it_is_as_guarded_as_the_other_pages_of_respondents() {
    Answer statement = get(STATEMENT);
    Answer start = get("/respond");

    for (String header : new String[] {"Content-Security-Policy", "Referrer-Policy"}) {
      assertThat(statement.header(header)).isPresent().isEqualTo(start.header(header));
    }
    assertThat(statement.header("Cache-Control")).contains("no-store");
    assertThat(statement.header("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/respond", "/respond/form", "/respond/withdraw", "/login"})
  void every_page_leads_to_it_in_its_own_language(String path) {
    assertThat(get(path + "?lang=nl").text()).contains(STATEMENT + "?lang=nl");
    assertThat(get(path + "?lang=en").text()).contains(STATEMENT + "?lang=en");
  }

  @Test
  void a_page_that_refuses_leads_to_it_and_so_does_one_for_staff() {
    String unknown = Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE).text();
    Answer refused =
        installation.browser().postAsIs("/respond/form/start", Map.of("code", unknown));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains(STATEMENT);
    assertThat(installation.browser(AccountRole.OFFICER).get("/").text()).contains(STATEMENT);
  }

  @ParameterizedTest
  @CsvSource({"nl,Toegankelijkheidsverklaring", "en,Accessibility statement"})
  void it_is_accessible_in_both_languages(String language, String heading, Page page) {
    page.navigate(address(STATEMENT + "?lang=" + language));

    assertThat(page.locator("h1").textContent().replace("\u00ad", "")).isEqualTo(heading);
    Axe.assertAccessible(page);
    Screenshots.take(page, "accessibility-" + language);
    for (Locator link : page.locator("a").all()) {
      assertThat(link.boundingBox().height).as(link.textContent()).isGreaterThanOrEqualTo(44);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/respond", "/respond/form", "/respond/withdraw", STATEMENT})
  void what_it_says_of_enlarging_and_of_high_contrast_is_true(String path, Page page) {
    page.setViewportSize(320, 256);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    page.navigate(address(path));

    Number width = (Number) page.locator("html").evaluate("html => html.scrollWidth");
    assertThat(width.intValue()).isLessThanOrEqualTo(320);
    Axe.assertAccessible(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/respond", "/login"})
  void the_link_to_it_is_large_enough_for_a_finger(String path, Page page) {
    page.navigate(address(path));

    Locator link = page.locator("footer a");
    assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(44);
    assertThat(link.boundingBox().width).isGreaterThanOrEqualTo(44);
    Axe.assertAccessible(page);
    Screenshots.take(page, "foot" + path.replace('/', '-'));
  }

  private Answer get(String path) {
    return installation.browser().get(path);
  }

  private String address(String path) {
    return installation.address() + path;
  }
}
