package nl.peilstok.api.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.peilstok.api.Axe;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
final class AccountLooksTest {
  private static final String CHOSEN = "negen witte zwanen";

  @Inject Installation installation;
  @Inject Newcomers newcomers;

  @Test
  void an_administrator_logs_in_for_the_first_time_and_makes_an_account(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    Newcomer newcomer =
        newcomers.make("ada@example.org", "Ada", Set.of(AccountRole.ADMINISTRATOR), Set.of());

    page.navigate(installation.address() + "/accounts");
    look(page, "Inloggen", "login");
    page.getByLabel("E-mailadres").fill("ada@example.org");
    page.getByLabel("Wachtwoord").fill(newcomer.oneTimePassword());
    page.keyboard().press("Enter");
    look(page, "Wachtwoord wijzigen", "password");
    page.getByLabel("Huidig wachtwoord").fill(newcomer.oneTimePassword());
    page.getByLabel("Nieuw wachtwoord").fill(CHOSEN);
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Uw wachtwoord is gewijzigd.");
    look(page, "Start", "home");
    page.navigate(installation.address() + "/accounts/new");
    page.getByLabel("E-mailadres").fill("bo@example.org");
    page.getByLabel("Naam").fill("Bo");
    page.getByLabel("Manager", new Page.GetByLabelOptions().setExact(true)).check();
    page.getByLabel("Eenheden").fill("nowhere");
    page.keyboard().press("Enter");
    assertThat(page.getByText("Deze waarde kennen wij niet.")).isVisible();
    look(page, "Nieuw account", "account-faulty");
    page.getByLabel("Eenheden").fill("");
    page.keyboard().press("Enter");
    look(page, "Eenmalig wachtwoord voor Bo", "account-secret");

    assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
  }

  @Test
  void the_pages_of_accounts_are_accessible(Page page) {
    Onlooker administrator =
        new Onlooker(installation, installation.browser(AccountRole.ADMINISTRATOR), page);
    String account = "/accounts/" + installation.accountId(AccountRole.ADMINISTRATOR);
    administrator.looksAt("/accounts", "accounts");
    administrator.looksAt("/accounts/new", "account-new");
    administrator.looksAt(account, "account-edit");
    administrator.looksAt(account + "/disable", "account-disable");
    administrator.looksAt("/nowhere", "not-found");
  }

  @Test
  void a_dark_page_is_accessible_too(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(installation.address() + "/login");
    look(page, "Inloggen", "login-dark");
  }

  private static void look(Page page, String title, String name) {
    assertThat(page).hasTitle(title + " – Peilstok");
    Axe.assertAccessible(page);
    Screenshots.take(page, name);
  }
}
