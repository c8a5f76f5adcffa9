package nl.peilstok.api;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.RespondentTokens;
import nl.peilstok.core.participation.Token;

/**
 * An installation with an account for each role, made when first asked for.
 *
 * <pre>{@code
 * @InstallationTest
 * final class WavesTest {
 *   @Inject Installation installation;
 *
 *   @Test
 *   void an_officer_makes_a_wave() {
 *     Answer answer = installation.as(OFFICER).post("/waves", Map.of("name", "Najaar"));
 *     assertThat(answer.status()).isEqualTo(201);
 *   }
 * }
 * }</pre>
 */
@Singleton
public final class Installation {
  private final EmbeddedServer server;
  private final ObjectMapper json;
  private final MadeUpAccounts accounts;
  private final RespondentTokens respondents;
  private final Map<AccountRole, ApiClient> clients = new EnumMap<>(AccountRole.class);

  Installation(
      EmbeddedServer server,
      ObjectMapper json,
      MadeUpAccounts accounts,
      RespondentTokens respondents) {
    this.server = server;
    this.json = json;
    this.accounts = accounts;
    this.respondents = respondents;
  }

  /** A caller of the API with this role; always the same account. */
  public synchronized ApiClient as(AccountRole role) {
    return clients.computeIfAbsent(
        role, wanted -> anonymous().withBearer(accounts.bearer(accounts.id(wanted))));
  }

  /** A caller of the API who manages these units, and nothing else. */
  public ApiClient asManagerOf(String... units) {
    return anonymous().withBearer(accounts.bearer(accounts.manager(Set.of(units))));
  }

  /** A caller of the API with this role, by an account that nobody else uses. */
  public ApiClient asAnother(AccountRole role) {
    return anonymous().withBearer(accounts.bearer(accounts.another(role)));
  }

  /** A caller of the API whose one-time password is still to be changed. */
  public ApiClient asNewcomer() {
    return anonymous().withBearer(accounts.bearer(accounts.newcomer()));
  }

  /** A caller of the API who is not logged in. */
  public ApiClient anonymous() {
    return new ApiClient(server.getURI(), json, Map.of());
  }

  /** A caller of the API with a respondent token. */
  public ApiClient respondent(String wave, byte[] jti) {
    return anonymous().withBearer(respondents.issue(wave, Token.ofSealedCode(jti)));
  }

  /** A new browser in which an account with this role is logged in. */
  public Browser browser(AccountRole role) {
    return loggedIn(accounts.id(role));
  }

  /** A new browser in which a manager of these units is logged in. */
  public Browser browserOfManagerOf(String... units) {
    return loggedIn(accounts.manager(Set.of(units)));
  }

  /** A new browser in which nobody is logged in. */
  public Browser browser() {
    return new Browser(server.getURI(), json);
  }

  /** The id of the account that {@link #as} and {@link #browser} use for this role. */
  public String accountId(AccountRole role) {
    return accounts.id(role);
  }

  /** The server's address, for instance {@code http://localhost:54321}. */
  public String address() {
    return server.getURI().toString();
  }

  private Browser loggedIn(String accountId) {
    Browser browser = browser().withCookie("peilstok", accounts.session(accountId));
    // Any page holds the CSRF token that forms need.
    browser.get("/");
    return browser;
  }
}
