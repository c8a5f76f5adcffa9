package nl.peilstok.api.platform.security;

import io.micronaut.security.rules.SecurityRule;

/**
 * The names that {@code @Secured} takes: each route names who may, and nothing else opens it.
 *
 * <p>Never use {@code isAuthenticated()}: a respondent and an account that must change its password
 * first are authenticated too.
 */
public final class Access {
  /** Everybody, logged in or not. */
  public static final String ANYONE = SecurityRule.IS_ANONYMOUS;

  /** Every account, whatever its role, once its one-time password is changed. */
  public static final String STAFF = "STAFF";

  /** An account whose one-time password is still to be changed. */
  public static final String PASSWORD_CHANGE = "PASSWORD_CHANGE";

  /** The holder of a respondent token; never a member of staff. */
  public static final String RESPONDENT = "RESPONDENT";

  public static final String ADMINISTRATOR = "ADMINISTRATOR";
  public static final String OFFICER = "OFFICER";
  public static final String HR = "HR";
  public static final String MANAGER = "MANAGER";
  public static final String KEY_HOLDER = "KEY_HOLDER";
  public static final String BOARD = "BOARD";
  public static final String OVERSIGHT = "OVERSIGHT";

  private Access() {}
}
