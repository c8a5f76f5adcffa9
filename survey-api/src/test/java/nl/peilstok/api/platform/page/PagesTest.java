package nl.peilstok.api.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InstallationTest
final class PagesTest {
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  @Inject Installation installation;

  @Test
  void a_page_that_does_not_exist_says_so_in_words() {
    Answer answer = installation.browser().get("/nowhere");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("<h1>Niet gevonden</h1>", "<html lang=\"nl\">");
    assertThat(answer.header("Content-Type")).hasValue("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @EnumSource(AccountRole.class)
  void everybody_has_a_home(AccountRole role) {
    Answer answer = installation.browser(role).get("/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("<main", "href=\"#main\"", "Uitloggen");
  }

  @Test
  void every_link_in_the_navigation_opens() {
    Pattern link =
        Pattern.compile("<li><a class=\"utrecht-link peilstok-target\" href=\"([^\"]+)\"");
    for (AccountRole role : AccountRole.values()) {
      Browser browser = installation.browser(role);
      Matcher found = link.matcher(browser.get("/").text());
      while (found.find()) {
        assertThat(browser.get(found.group(1)).status()).as(role + found.group(1)).isEqualTo(200);
      }
    }
  }

  @Test
  void the_language_is_the_browsers_until_one_is_chosen_and_then_that() {
    Browser browser = installation.browser().with("Accept-Language", "en-GB,en;q=0.9,nl;q=0.5");
    assertThat(browser.get("/login").text()).contains("<html lang=\"en\">", "Log in</h1>");

    assertThat(browser.get("/login?lang=nl").text()).contains("<html lang=\"nl\">");
    assertThat(browser.get("/login").text())
        .contains("<html lang=\"nl\">", "href=\"/login?lang=en\"");
  }

  @Test
  void another_language_keeps_what_was_filtered() {
    assertThat(installation.browser().get("/login?next=/waves&lang=nl").text())
        .contains("href=\"/login?next=/waves&amp;lang=en\"");
  }

  @Test
  void an_unknown_language_is_dutch() {
    Browser browser = installation.browser().with("Accept-Language", "tlh");

    assertThat(browser.get("/login?lang=xx").text()).contains("<html lang=\"nl\">");
  }

  @Test
  void assets_are_kept_for_good_under_their_hash_only() {
    Matcher asset = ASSET.matcher(installation.browser(AccountRole.OFFICER).get("/").text());
    int seen = 0;
    while (asset.find()) {
      Answer file = installation.browser().get(asset.group(1));
      assertThat(file.status()).as(asset.group(1)).isEqualTo(200);
      assertThat(file.header("Cache-Control").orElse("")).contains("immutable");
      assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
      seen++;
    }
    assertThat(seen).isEqualTo(3);
    Answer old = installation.browser().get("/assets/0000000000000000/peilstok.css");
    assertThat(old.header("Cache-Control")).hasValue("no-cache");
    assertThat(old.header("Content-Type")).hasValue("text/css; charset=utf-8");
  }

  @Test
  void only_assets_are_served_as_such() {
    Browser browser = installation.browser();

    assertThat(browser.get("/assets/0/nothing.css").status()).isEqualTo(404);
    assertThat(browser.get("/assets/0/application.yml").status()).isEqualTo(404);
    assertThat(browser.get("/assets/0/..%2Fapplication.yml").status()).isEqualTo(404);
  }

  @Test
  void htmx_is_told_to_open_the_login_page_as_a_whole() {
    Answer answer = installation.browser().with("HX-Request", "true").get("/accounts");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect").orElse("")).startsWith("/login");
  }
}
