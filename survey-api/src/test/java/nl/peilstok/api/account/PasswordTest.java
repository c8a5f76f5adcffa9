package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.Test;

@InstallationTest
final class PasswordTest {
  private static final String CHOSEN = "twaalf groene fietsen";

  @Inject Installation installation;
  @Inject Newcomers newcomers;

  @Test
  void nobody_changes_a_password_without_logging_in() {
    assertThat(installation.anonymous().put("/account/password", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void both_passwords_are_needed() {
    Answer answer = installation.as(AccountRole.HR).put("/account/password", Map.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.string("invalidParams.0.name")).isEqualTo("current");
    assertThat(answer.string("invalidParams.1.name")).isEqualTo("new");
  }

  @Test
  void a_wrong_current_password_is_named() {
    Newcomer newcomer = newcomer("wrong@example.org");

    Answer answer = change(login(newcomer), "something else", CHOSEN);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.string("invalidParams.0.code")).isEqualTo("wrongPassword");
  }

  @Test
  void a_weak_password_is_refused_with_its_reason() {
    Newcomer newcomer = newcomer("weak@example.org");

    Answer answer = change(login(newcomer), newcomer.oneTimePassword(), "short");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("weak-password");
    assertThat(answer.string("invalidParams.0.name")).isEqualTo("new");
    assertThat(answer.string("invalidParams.0.code")).isEqualTo("tooShort");
  }

  @Test
  void the_old_password_is_no_new_one() {
    Newcomer newcomer = newcomer("same@example.org");

    Answer answer = change(login(newcomer), newcomer.oneTimePassword(), newcomer.oneTimePassword());

    assertThat(answer.string("invalidParams.0.code")).isEqualTo("sameAsBefore");
  }

  @Test
  void after_a_change_the_same_login_goes_on_and_all_others_end() {
    Newcomer newcomer = newcomer("changes@example.org");
    ApiClient here = login(newcomer);
    ApiClient elsewhere = login(newcomer);

    Answer changed = change(here, newcomer.oneTimePassword(), CHOSEN);

    assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/account").status()).isEqualTo(401);
    Answer again =
        installation
            .anonymous()
            .post("/auth/login", Map.of("email", "changes@example.org", "password", CHOSEN));
    assertThat(again.at("mustChangePassword").getBooleanValue()).isFalse();
  }

  private Newcomer newcomer(String email) {
    return newcomers.make(email, "Kim de Vries", Set.of(AccountRole.OFFICER), Set.of());
  }

  private ApiClient login(Newcomer newcomer) {
    Answer tokens =
        installation
            .anonymous()
            .post(
                "/auth/login",
                Map.of(
                    "email", newcomer.account().email(), "password", newcomer.oneTimePassword()));
    return installation.anonymous().withBearer(tokens.string("accessToken"));
  }

  private static Answer change(ApiClient client, String current, String chosen) {
    return client.put("/account/password", Map.of("current", current, "new", chosen));
  }
}
