package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.BearerLogins;
import org.junit.jupiter.api.Test;

@InstallationTest
final class AccountsTest {
  @Inject Installation installation;
  @Inject BearerLogins logins;
  @Inject AccountRows rows;

  @Test
  void an_account_that_does_not_exist_is_not_found() {
    assertThat(administrator().patch("/accounts/nobody", Map.of()).status()).isEqualTo(404);
    assertThat(administrator().post("/accounts/nobody/reset").status()).isEqualTo(404);
  }

  @Test
  void nobody_but_the_administrator_sees_or_makes_accounts() {
    for (AccountRole role : AccountRole.values()) {
      if (role != AccountRole.ADMINISTRATOR) {
        assertThat(installation.as(role).get("/accounts").status()).isEqualTo(403);
        assertThat(installation.as(role).post("/accounts", Map.of()).status()).isEqualTo(403);
      }
    }
    assertThat(installation.anonymous().get("/accounts").status()).isEqualTo(401);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    Answer answer =
        administrator()
            .post(
                "/accounts",
                Map.of("email", "no address", "roles", List.of("king"), "units", List.of("x")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid-request");
    assertThat(answer.text())
        .contains("\"name\":\"email\",\"code\":\"malformed\"")
        .contains("\"name\":\"name\",\"code\":\"missing\"")
        .contains("\"name\":\"roles\",\"code\":\"unknownValue\"")
        .contains("\"name\":\"units\",\"code\":\"unknownValue\"");
  }

  @Test
  void an_address_has_one_account() {
    create("twice@example.org", "officer");

    Answer answer =
        administrator()
            .post(
                "/accounts", Map.of("email", "Twice@example.org", "name", "B", "roles", List.of()));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.string("invalidParams.0.code")).isEqualTo("duplicate");
  }

  @Test
  void a_new_account_is_listed_and_has_to_change_its_password_first() {
    Answer made = create("new@example.org", "officer", "hr");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.string("oneTimePassword")).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    assertThat(administrator().get("/accounts").text()).contains("new@example.org");
    ApiClient newcomer = login("new@example.org", made.string("oneTimePassword"));
    Answer refused = newcomer.get("/account");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("password-change-required");
  }

  @Test
  void a_manager_is_given_units_that_exist() {
    Answer organised =
        installation.as(AccountRole.OFFICER).put("/organisation", Municipality.organisation());
    assertThat(organised.status()).isEqualTo(200);

    Answer made =
        administrator()
            .post(
                "/accounts",
                Map.of(
                    "email",
                    "manager@example.org",
                    "name",
                    "M",
                    "roles",
                    List.of("manager"),
                    "units",
                    List.of("d-stad")));

    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(made.string("units.0")).isEqualTo("d-stad");
  }

  @Test
  void a_lost_role_ends_every_login_of_the_account() {
    String id = create("demoted@example.org", "officer").string("id");
    ApiClient bearer = bearerOf(id);

    Answer changed = administrator().patch("/accounts/" + id, Map.of("roles", List.of("hr")));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.string("roles.0")).isEqualTo("hr");
    assertThat(bearer.get("/account").status()).isEqualTo(401);
  }

  @Test
  void a_new_name_ends_no_login() {
    String id = create("renamed@example.org", "officer").string("id");
    rows.setPassword(id, "none", false);
    ApiClient bearer = bearerOf(id);

    administrator().patch("/accounts/" + id, Map.of("name", "Another"));

    assertThat(bearer.get("/account").string("name")).isEqualTo("Another");
  }

  @Test
  void a_disabled_account_neither_logs_in_nor_stays_logged_in() {
    Answer made = create("leaver@example.org", "officer");
    ApiClient bearer = bearerOf(made.string("id"));

    administrator().patch("/accounts/" + made.string("id"), Map.of("disabled", true));

    assertThat(bearer.get("/account").status()).isEqualTo(401);
    Map<String, String> credentials =
        Map.of("email", "leaver@example.org", "password", made.string("oneTimePassword"));
    assertThat(installation.anonymous().post("/auth/login", credentials).status()).isEqualTo(401);
  }

  @Test
  void a_reset_replaces_the_password_and_ends_every_login() {
    Answer made = create("forgot@example.org", "officer");
    ApiClient bearer = bearerOf(made.string("id"));

    Answer reset = administrator().post("/accounts/" + made.string("id") + "/reset");

    assertThat(reset.status()).isEqualTo(200);
    assertThat(reset.string("oneTimePassword")).isNotEqualTo(made.string("oneTimePassword"));
    assertThat(bearer.get("/account").status()).isEqualTo(401);
    login("forgot@example.org", reset.string("oneTimePassword"));
  }

  @Test
  void the_last_active_administrator_stays() {
    String me = installation.accountId(AccountRole.ADMINISTRATOR);
    String first = idOf("administrator@peilstok.example");
    assertThat(administrator().patch("/accounts/" + first, Map.of("disabled", true)).status())
        .isEqualTo(200);

    Answer disabled = administrator().patch("/accounts/" + me, Map.of("disabled", true));
    Answer stripped = administrator().patch("/accounts/" + me, Map.of("roles", List.of("hr")));

    assertThat(disabled.status()).isEqualTo(409);
    assertThat(disabled.code()).isEqualTo("last-administrator");
    assertThat(stripped.status()).isEqualTo(409);
    assertThat(administrator().patch("/accounts/" + first, Map.of("disabled", false)).status())
        .isEqualTo(200);
  }

  private String idOf(String email) {
    return rows.findByAddress(email).orElseThrow().id();
  }

  private ApiClient administrator() {
    return installation.as(AccountRole.ADMINISTRATOR);
  }

  private Answer create(String email, String... roles) {
    return administrator()
        .post("/accounts", Map.of("email", email, "name", "Somebody", "roles", List.of(roles)));
  }

  private ApiClient bearerOf(String id) {
    return installation.anonymous().withBearer(logins.begin(id).accessToken());
  }

  private ApiClient login(String email, String password) {
    Answer tokens =
        installation.anonymous().post("/auth/login", Map.of("email", email, "password", password));
    assertThat(tokens.at("mustChangePassword").getBooleanValue()).isTrue();
    return installation.anonymous().withBearer(tokens.string("accessToken"));
  }
}
