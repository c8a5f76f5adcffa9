package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class AccountPagesTest {
  private static final Pattern SECRET = Pattern.compile("peilstok-secret\">([^<]+)<");
  private static final String CHOSEN = "acht oranje vlaggen";

  @Inject Installation installation;
  @Inject Newcomers newcomers;
  @Inject AccountRows rows;

  @Test
  void an_account_that_does_not_exist_has_no_page() {
    Answer answer = administrator().get("/accounts/nobody");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("<h1>Niet gevonden</h1>");
  }

  @Test
  void only_the_administrator_sees_accounts() {
    Answer answer = installation.browser(AccountRole.OFFICER).get("/accounts");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("<h1>Dit mag u niet</h1>");
    assertThat(installation.browser(AccountRole.OFFICER).get("/").text())
        .doesNotContain("/accounts");
  }

  @Test
  void whoever_is_not_logged_in_is_led_to_the_login_page_and_back() {
    Newcomer newcomer = newcomer("Lot", AccountRole.ADMINISTRATOR);
    rows.setPassword(
        newcomer.account().id(),
        new PasswordHashes(new PasswordSettings(64, 1)).hash(CHOSEN),
        false);
    Browser browser = installation.browser();

    Answer led = browser.get("/accounts?x=1");
    assertThat(led.header("Location")).hasValue("/login?next=%2Faccounts%3Fx%3D1");
    Answer form = browser.get(led.header("Location").orElseThrow());
    assertThat(form.text()).contains("name=\"next\" value=\"/accounts?x=1\"");
    Answer back =
        browser.post(
            "/login",
            Map.of(
                "email", newcomer.account().email(), "password", CHOSEN, "next", "/accounts?x=1"));

    assertThat(back.status()).isEqualTo(303);
    assertThat(back.header("Location")).hasValue("/accounts?x=1");
    assertThat(browser.get("/accounts").status()).isEqualTo(200);
  }

  @Test
  void a_wrong_password_is_said_on_the_page_and_the_address_stays() {
    Answer answer =
        installation
            .browser()
            .post(
                "/login",
                Map.of("email", "a@example.org", "password", "x", "next", "https://evil.example"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text())
        .contains("role=\"alert\"", "value=\"a@example.org\"", "name=\"next\" value=\"/\"");
  }

  @Test
  void a_one_time_password_leads_to_the_page_for_a_new_one_and_nowhere_else() {
    Newcomer newcomer = newcomer("Bo", AccountRole.OFFICER);
    Browser browser = installation.browser();
    browser.post(
        "/login",
        Map.of("email", newcomer.account().email(), "password", newcomer.oneTimePassword()));

    assertThat(browser.get("/").header("Location")).hasValue("/password");
    assertThat(browser.get("/password").text()).contains("U hebt een eenmalig wachtwoord.");
    Answer weak =
        browser.post("/password", Map.of("current", newcomer.oneTimePassword(), "new", "short"));
    assertThat(weak.status()).isEqualTo(400);
    assertThat(weak.text()).contains("Dit is te kort.", "aria-invalid=\"true\"");
    Answer changed =
        browser.post("/password", Map.of("current", newcomer.oneTimePassword(), "new", CHOSEN));

    assertThat(changed.header("Location")).hasValue("/");
    Answer home = browser.get("/");
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.text()).contains("Uw wachtwoord is gewijzigd.");
    assertThat(browser.get("/").text()).doesNotContain("Uw wachtwoord is gewijzigd.");
  }

  @Test
  void a_form_with_faults_comes_back_as_it_was() {
    Answer answer =
        administrator()
            .post("/accounts/new", Map.of("email", "no address", "name", "", "roles", "hr"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("value=\"no address\"")
        .contains("Dit heeft niet de goede vorm.", "Vul dit in.")
        .containsPattern("value=\"hr\" checked");
  }

  @Test
  void a_new_account_shows_its_password_once() {
    Browser browser = administrator();

    Answer made =
        browser.post(
            "/accounts/new",
            Map.of("email", "page@example.org", "name", "Jo <b>", "roles", List.of("hr", "board")));

    assertThat(made.status()).isEqualTo(200);
    assertThat(secretOn(made)).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(made.text()).doesNotContain("<b>").contains("Jo &lt;b&gt;");
    assertThat(browser.get("/accounts").text())
        .contains("page@example.org", "HR-analist, Bestuur", "Moet nog een wachtwoord kiezen")
        .doesNotContain(secretOn(made));
  }

  @Test
  void roles_are_changed_on_the_page_of_the_account() {
    Newcomer newcomer = newcomer("Mo", AccountRole.HR);
    Browser browser = administrator();
    String page = "/accounts/" + newcomer.account().id();

    assertThat(browser.get(page).text()).containsPattern("value=\"hr\" checked");
    Answer saved = browser.post(page, Map.of("name", "Mo", "roles", "board"));

    assertThat(saved.header("Location")).hasValue("/accounts");
    assertThat(browser.get("/accounts").text()).contains("Het account is opgeslagen.");
    assertThat(rows.findOne(newcomer.account().id()).orElseThrow().account().roles())
        .containsExactly(AccountRole.BOARD);
  }

  @Test
  void a_reset_and_a_disabling_are_asked_for_by_name_first() {
    Newcomer newcomer = newcomer("Noor", AccountRole.HR);
    Browser browser = administrator();
    String page = "/accounts/" + newcomer.account().id();

    assertThat(browser.get(page + "/reset").text()).contains("Nieuw wachtwoord voor Noor?");
    assertThat(secretOn(browser.post(page + "/reset", Map.of())))
        .isNotEqualTo(newcomer.oneTimePassword());
    assertThat(browser.get(page + "/disable").text()).contains("Account van Noor uitzetten?");
    browser.post(page + "/disable", Map.of());
    assertThat(browser.get("/accounts").text()).contains("Het account is uitgezet.", "Uitgezet");
    browser.post(page + "/enable", Map.of());
    assertThat(rows.findOne(newcomer.account().id()).orElseThrow().disabled()).isFalse();
  }

  private Browser administrator() {
    return installation.browser(AccountRole.ADMINISTRATOR);
  }

  private Newcomer newcomer(String name, AccountRole role) {
    return newcomers.make(
        name.toLowerCase(Locale.ROOT) + "@example.org", name, Set.of(role), Set.of());
  }

  private static String secretOn(Answer page) {
    Matcher secret = SECRET.matcher(page.text());
    assertThat(secret.find()).as(page.text()).isTrue();
    return secret.group(1);
  }
}
