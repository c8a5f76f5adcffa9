package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class LoginTest {
  @Inject Installation installation;

  @Test
  void whoever_is_logged_in_sees_the_own_account() {
    Answer answer = installation.as(AccountRole.OFFICER).get("/account");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.string("roles.0")).isEqualTo("officer");
  }

  @Test
  void home_page() {
    Answer answer = installation.browser(AccountRole.ADMINISTRATOR).get("/");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    System.err.println(answer.text());
    System.err.println(installation.browser().get("/accounts"));
    System.err.println(installation.anonymous().get("/account"));
    System.err.println(installation.anonymous().get("/nope"));
  }
}
