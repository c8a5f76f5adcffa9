package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Browser;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InstallationTest
final class PageSessionTest {
  @Inject Installation installation;
  @Inject PageSessions sessions;
  @Inject MovableClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/account", "/%61pi/v1/account", "/api/v1/../v1/account"})
  void a_cookie_opens_nothing_of_the_api(String path) {
    Answer answer = installation.browser(AccountRole.OFFICER).with("Accept", "*/*").get(path);

    assertThat(answer.status()).isIn(401, 404);
  }

  @Test
  void a_cookie_is_not_looked_at_on_the_pages_of_respondents() {
    HttpRequest<?> request = HttpRequest.GET("/respond/form");

    assertThat(Surface.of(request)).isEqualTo(Surface.RESPONDENT);
    assertThat(Surface.of(HttpRequest.GET("/respondents"))).isEqualTo(Surface.PAGES);
  }

  @Test
  void a_session_goes_on_as_long_as_it_is_used() {
    Browser browser = installation.browser(AccountRole.OFFICER);

    clock.advance(Duration.ofHours(7));
    assertThat(browser.get("/").status()).isEqualTo(200);
    clock.advance(Duration.ofHours(7));
    assertThat(browser.get("/").status()).isEqualTo(200);
    clock.advance(Duration.ofHours(8));
    assertThat(browser.get("/").header("Location")).hasValue("/login");
  }

  @Test
  void logging_out_ends_the_session_in_the_database_too() {
    Browser browser = installation.browser(AccountRole.OFFICER);
    String secret = browser.cookie("peilstok");

    Answer out = browser.post("/logout", Map.of());

    assertThat(out.header("Location")).hasValue("/login");
    assertThat(browser.cookie("peilstok")).isEmpty();
    assertThat(browser.get("/login").text()).contains("U bent uitgelogd.");
    Browser thief = installation.browser().withCookie("peilstok", secret);
    assertThat(thief.get("/").status()).isEqualTo(303);
  }

  @Test
  void the_cookie_is_for_this_host_and_https_only() {
    Cookie cookie = cookie(HttpRequest.GET("/").header("Host", "peilstok.example.org"));

    assertThat(cookie.getName()).isEqualTo("__Host-peilstok");
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getSameSite()).hasValue(SameSite.Lax);
  }

  @Test
  void over_http_on_this_machine_the_cookie_has_a_plain_name() {
    Cookie cookie = cookie(HttpRequest.GET("/").header("Host", "localhost:8080"));

    assertThat(cookie.getName()).isEqualTo("peilstok");
    assertThat(cookie.isSecure()).isFalse();
    assertThat(cookie.isHttpOnly()).isTrue();
  }

  private Cookie cookie(HttpRequest<?> request) {
    MutableHttpResponse<?> response = HttpResponse.ok();
    sessions.begin(request, response, installation.accountId(AccountRole.OFFICER));
    return response.getCookies().getAll().iterator().next();
  }
}
