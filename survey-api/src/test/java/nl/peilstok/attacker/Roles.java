package nl.peilstok.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.ApiClient;
import nl.peilstok.api.Installation;
import nl.peilstok.api.platform.security.AccountRole;

/** An account of each role, made as an administrator makes them. */
final class Roles {
  private static final String PASSWORD = "vier koeien zwemmen zelden ver";

  private Roles() {}

  /**
   * Make them all.
   *
   * @param units those of the manager
   */
  static List<Account> all(Installation installation, List<String> units) {
    ApiClient administrator = installation.as(AccountRole.ADMINISTRATOR);
    List<Account> accounts = new ArrayList<>();
    for (AccountRole role : AccountRole.values()) {
      String email = "aanval-" + role.code() + "@streekdam.example";
      Answer made =
          administrator.post(
              "/accounts",
              Map.of(
                  "email",
                  email,
                  "name",
                  "Aanval " + role.code(),
                  "roles",
                  List.of(role.code()),
                  "units",
                  role == AccountRole.MANAGER ? units : List.of()));
      assertThat(made.status()).as(made.toString()).isEqualTo(201);
      ApiClient anyone = installation.anonymous();
      String once = made.string("oneTimePassword");
      Answer login = anyone.post("/auth/login", Map.of("email", email, "password", once));
      Answer changed =
          anyone
              .withBearer(login.string("accessToken"))
              .put("/account/password", Map.of("current", once, "new", PASSWORD));
      assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
      accounts.add(new Account(email, PASSWORD));
    }
    return accounts;
  }
}
