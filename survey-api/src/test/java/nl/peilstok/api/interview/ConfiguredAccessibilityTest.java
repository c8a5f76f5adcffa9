package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import nl.peilstok.api.Axe;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Screenshots;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
@Property(name = "peilstok.accessibility.email", value = "toegankelijk@example.org")
@Property(name = "peilstok.accessibility.telephone", value = "+31 (0)70 000 00 00")
@Property(name = "peilstok.accessibility.status", value = "B")
@Property(
    name = "peilstok.accessibility.statement",
    value = "https://example.org/register/1?a=b&c=d")
@Property(name = "peilstok.accessibility.date", value = "2026-11-03")
final class ConfiguredAccessibilityTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  @Test
  void what_the_body_says_itself_stands_in_the_statement(Page page) {
    scenario.organised();
    page.navigate(installation.address() + "/respond/accessibility?lang=nl");

    String text = page.locator("main").innerText();
    assertThat(text)
        .contains("Status B: voldoet gedeeltelijk", "opgesteld op 3 november 2026")
        .doesNotContain("afzender van uw uitnodiging", "Er is nog geen volledig onderzoek")
        .doesNotContain("de organisatie die deze vragenlijst gebruikt");
    assertThat(href(page, "toegankelijk@example.org")).isEqualTo("mailto:toegankelijk@example.org");
    assertThat(href(page, "+31 (0)70 000 00 00")).isEqualTo("tel:+31700000000");
    assertThat(href(page, "Lees de verklaring in het register"))
        .isEqualTo("https://example.org/register/1?a=b&c=d");
    Axe.assertAccessible(page);
    Screenshots.take(page, "accessibility-configured");
  }

  private static String href(Page page, String link) {
    return page.locator("a").getByText(link).getAttribute("href");
  }
}
