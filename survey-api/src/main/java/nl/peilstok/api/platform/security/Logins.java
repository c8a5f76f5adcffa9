package nl.peilstok.api.platform.security;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** End the logins of an account, by bearer and by page alike. */
@Singleton
public class Logins {
  private final LoginRows rows;

  Logins(LoginRows rows) {
    this.rows = rows;
  }

  /** End all logins of the account: after a reset, a lost role, or when it is disabled. */
  @Transactional
  public void endAll(String accountId) {
    endAllBut(accountId, "");
  }

  /** End all logins of the viewer but the one that is asking: after a new password. */
  @Transactional
  public void endOthers(Viewer viewer) {
    endAllBut(viewer.id(), viewer.login());
  }

  private void endAllBut(String accountId, String login) {
    rows.endFamiliesOf(accountId, login);
    rows.endSessionsOf(accountId, login);
  }
}
