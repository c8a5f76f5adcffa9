package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import org.junit.jupiter.api.Test;

@InstallationTest
final class CsrfTest {
  @Inject Installation installation;

  @Test
  void a_form_without_a_token_is_refused_with_a_page() {
    Browser browser = installation.browser(AccountRole.OFFICER);

    Answer answer = browser.postAsIs("/logout", Map.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("<h1>Dit mag u niet</h1>");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  void a_form_with_the_token_of_another_session_is_refused() {
    Browser other = installation.browser(AccountRole.OFFICER);

    Answer answer =
        installation.browser(AccountRole.OFFICER).postAsIs("/logout", Map.of("csrf", other.csrf()));

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void a_form_with_its_token_is_heard() {
    Answer answer = installation.browser(AccountRole.OFFICER).post("/logout", Map.of("a", "b"));

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void htmx_sends_the_token_in_a_header() {
    Browser browser = installation.browser(AccountRole.OFFICER);

    Answer answer = browser.with("X-Csrf-Token", browser.csrf()).postAsIs("/logout", Map.of());

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void a_form_with_a_file_carries_the_token_in_a_part() {
    Browser browser = installation.browser(AccountRole.OFFICER);
    String type = "multipart/form-data; boundary=limit";
    String with = part("csrf", browser.csrf()) + part("file", "x") + "--limit--\r\n";
    String without = part("file", browser.csrf()) + "--limit--\r\n";

    // The route takes no such form: that it was reached tells that the token was found.
    assertThat(browser.post("/password", without, type).status()).isEqualTo(403);
    assertThat(browser.post("/password", with, type).status()).isEqualTo(415);
  }

  @Test
  void another_site_cannot_log_a_browser_in() {
    Map<String, String> fields = Map.of("email", "a@example.org", "password", "x");

    Answer fetched =
        installation.browser().with("Sec-Fetch-Site", "cross-site").postAsIs("/login", fields);
    Answer sent =
        installation.browser().with("Origin", "https://evil.example").postAsIs("/login", fields);
    Answer own =
        installation.browser().with("Origin", installation.address()).postAsIs("/login", fields);

    assertThat(fetched.status()).isEqualTo(403);
    assertThat(sent.status()).isEqualTo(403);
    assertThat(own.status()).isEqualTo(401);
  }

  private static String part(String name, String value) {
    return "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }
}
