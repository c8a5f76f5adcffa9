package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InstallationTest
final class StrictHeadersTest {
  @Inject Installation installation;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/accounts", "/nowhere", "/api/v1/account"})
  void every_answer_is_strict(String path) {
    Answer answer = installation.browser().get(path);

    assertThat(answer.header("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.header("Referrer-Policy")).hasValue("same-origin");
    assertThat(answer.header("Permissions-Policy").orElse("")).contains("camera=()");
    assertThat(answer.header("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers("Content-Security-Policy")).hasSize(1);
  }

  @Test
  void pages_of_respondents_send_no_referrer_unless_they_say_otherwise() {
    assertThat(installation.browser().get("/respond/nowhere").header("Referrer-Policy"))
        .hasValue("no-referrer");
  }

  @Test
  void behind_https_the_browser_is_told_to_stay_there() {
    Answer answer = installation.browser().with("X-Forwarded-Proto", "https").get("/login");

    assertThat(answer.header("Strict-Transport-Security")).isPresent();
    assertThat(installation.browser().get("/login").header("Strict-Transport-Security")).isEmpty();
  }
}
