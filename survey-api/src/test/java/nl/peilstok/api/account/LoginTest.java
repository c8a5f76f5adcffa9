package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.MovableClock;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class LoginTest {
  private static final String PASSWORD = "vier paarse olifanten";

  @Inject Installation installation;
  @Inject Newcomers newcomers;
  @Inject AccountRows rows;
  @Inject PasswordHashes hashes;
  @Inject MovableClock clock;

  @Test
  void what_is_no_json_is_refused_as_unreadable() {
    Answer answer = installation.anonymous().post("/auth/login", "{");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unreadable-request");
  }

  @Test
  void a_login_without_address_and_password_names_both() {
    Answer answer = installation.anonymous().post("/auth/login", Map.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.string("invalidParams.0.name")).isEqualTo("email");
    assertThat(answer.string("invalidParams.1.name")).isEqualTo("password");
  }

  @Test
  void a_wrong_password_and_an_unknown_address_are_refused_alike() {
    withPassword("wrong@example.org");

    Answer wrong = login("wrong@example.org", "something else");
    Answer unknown = login("nobody@example.org", "something else");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("wrong-credentials");
    assertThat(unknown.text()).isEqualTo(wrong.text());
  }

  @Test
  void the_right_password_gives_tokens_that_open_the_own_account() {
    withPassword("right@example.org");

    Answer tokens = login("Right@Example.org ", PASSWORD);

    assertThat(tokens.status()).isEqualTo(200);
    assertThat(tokens.at("expiresIn").getIntValue()).isEqualTo(600);
    assertThat(tokens.at("mustChangePassword").getBooleanValue()).isFalse();
    Answer account = bearer(tokens).get("/account");
    assertThat(account.status()).isEqualTo(200);
    assertThat(account.string("email")).isEqualTo("right@example.org");
    assertThat(account.string("roles.0")).isEqualTo("officer");
  }

  @Test
  void an_access_token_ends_after_ten_minutes_and_is_renewed() {
    withPassword("renew@example.org");
    Answer first = login("renew@example.org", PASSWORD);

    clock.advance(Duration.ofMinutes(11));

    assertThat(bearer(first).get("/account").status()).isEqualTo(401);
    Answer second = refresh(first);
    assertThat(second.status()).isEqualTo(200);
    assertThat(bearer(second).get("/account").status()).isEqualTo(200);
  }

  @Test
  void a_refresh_token_used_twice_ends_the_whole_login() {
    withPassword("copied@example.org");
    Answer first = login("copied@example.org", PASSWORD);
    Answer second = refresh(first);

    Answer copied = refresh(first);

    assertThat(copied.status()).isEqualTo(401);
    assertThat(copied.code()).isEqualTo("refresh-token-spent");
    assertThat(refresh(second).status()).isEqualTo(401);
    assertThat(bearer(second).get("/account").status()).isEqualTo(401);
  }

  @Test
  void logging_out_ends_the_access_token_too() {
    withPassword("leave@example.org");
    Answer tokens = login("leave@example.org", PASSWORD);

    Answer out =
        installation
            .anonymous()
            .post("/auth/logout", Map.of("refreshToken", tokens.string("refreshToken")));

    assertThat(out.status()).isEqualTo(204);
    assertThat(bearer(tokens).get("/account").status()).isEqualTo(401);
    assertThat(refresh(tokens).status()).isEqualTo(401);
  }

  @Test
  void from_the_fifth_wrong_password_on_an_account_rests() {
    withPassword("rests@example.org");

    assertRests("rests@example.org");

    clock.advance(Duration.ofMinutes(15));
    assertThat(login("rests@example.org", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void an_unknown_address_rests_just_like_an_account() {
    assertRests("stranger@example.org");
  }

  private void assertRests(String email) {
    for (int i = 0; i < 5; i++) {
      assertThat(login(email, "wrong " + i).status()).isEqualTo(401);
    }
    Answer delayed = login(email, PASSWORD);
    assertThat(delayed.status()).isEqualTo(429);
    assertThat(delayed.code()).isEqualTo("login-delayed");
    assertThat(delayed.header("Retry-After")).hasValue("1");
    clock.advance(Duration.ofSeconds(1));
    assertThat(login(email, "wrong").status()).isEqualTo(401);
    assertThat(login(email, "wrong").header("Retry-After")).hasValue("2");
  }

  private void withPassword(String email) {
    Newcomer newcomer = newcomers.make(email, "Somebody", Set.of(AccountRole.OFFICER), Set.of());
    rows.setPassword(newcomer.account().id(), hashes.hash(PASSWORD), false);
  }

  private Answer login(String email, String password) {
    return installation
        .anonymous()
        .post("/auth/login", Map.of("email", email, "password", password));
  }

  private Answer refresh(Answer tokens) {
    return installation
        .anonymous()
        .post("/auth/refresh", Map.of("refreshToken", tokens.string("refreshToken")));
  }

  private ApiClient bearer(Answer tokens) {
    return installation.anonymous().withBearer(tokens.string("accessToken"));
  }
}
