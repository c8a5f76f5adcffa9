package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who get an account, change its one-time password and log in, by nothing but HTTP. */
final class NamedAccounts {
  private static final String OWN_PASSWORD = "vier koeien zwemmen zelden ver";

  private final ApiClient anyone;
  private final ApiClient administrator;
  private final Map<String, Integer> made = new HashMap<>();

  /** The administrator of the first start begins. */
  NamedAccounts(ApiClient anyone, String oneTimePassword) {
    this.anyone = anyone;
    this.administrator = firstLogin("administrator@peilstok.example", oneTimePassword);
  }

  /** Somebody new with one role; the first with it can come {@link #again}. */
  ApiClient account(String name, String role, List<String> units) {
    int others = made.merge(role, 1, Integer::sum) - 1;
    String email = role + (others == 0 ? "" : others) + "@streekdam.example";
    Answer answer =
        administrator.post(
            "/accounts",
            Map.of("email", email, "name", name, "roles", List.of(role), "units", units));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return firstLogin(email, answer.string("oneTimePassword"));
  }

  /** Somebody who got an account from us before. */
  static ApiClient again(ApiClient anyone, String role) {
    return login(anyone, role + "@streekdam.example", OWN_PASSWORD);
  }

  private ApiClient firstLogin(String email, String oneTimePassword) {
    ApiClient fresh = login(anyone, email, oneTimePassword);
    assertThat(fresh.get("/waves").status()).isEqualTo(403);
    Answer changed =
        fresh.put("/account/password", Map.of("current", oneTimePassword, "new", OWN_PASSWORD));
    assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
    return login(anyone, email, OWN_PASSWORD);
  }

  private static ApiClient login(ApiClient anyone, String email, String password) {
    Answer answer = anyone.post("/auth/login", Map.of("email", email, "password", password));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return anyone.withBearer(answer.string("accessToken"));
  }
}
