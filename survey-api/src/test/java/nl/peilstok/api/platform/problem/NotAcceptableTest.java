package nl.peilstok.api.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

/** Whoever asks for a form that does not exist hears that, and not that nothing can be read. */
@InstallationTest
final class NotAcceptableTest {
  @Inject Installation installation;

  @Test
  void a_call_in_a_form_that_it_has_not_is_refused_in_words() {
    Answer answer =
        installation
            .as(AccountRole.OFFICER)
            .with("Accept", "image/png")
            .with("Accept-Language", "nl")
            .get("/waves");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.code()).isEqualTo("not-acceptable");
    assertThat(answer.string("title")).isEqualTo("Niet in deze vorm");
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void the_words_are_in_the_callers_language() {
    Answer answer =
        installation
            .as(AccountRole.OFFICER)
            .with("Accept", "image/png")
            .with("Accept-Language", "en")
            .get("/waves");

    assertThat(answer.string("title")).isEqualTo("Not in this form");
  }

  @Test
  void a_page_in_a_form_that_it_has_not_is_a_readable_page() {
    Answer answer = installation.browser().with("Accept", "image/png").get("/login");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.text()).contains("<h1>Niet in deze vorm</h1>");
  }
}
