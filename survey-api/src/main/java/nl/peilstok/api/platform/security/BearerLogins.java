package nl.peilstok.api.platform.security;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.peilstok.api.platform.persistence.Ids;

/**
 * Logins by bearer token: a short-lived access token and a refresh token that works once.
 *
 * <p>All tokens that descend from one login are a family. An access token works as long as its
 * family exists, so that logging out, a reused refresh token, a reset or a lost role end it at
 * once.
 */
@Singleton
public class BearerLogins {
  /** How long a refresh token waits for its use. */
  private static final Duration IDLE = Duration.ofHours(8);

  private final LoginRows rows;
  private final StaffTokens tokens;
  private final Clock clock;

  BearerLogins(LoginRows rows, StaffTokens tokens, Clock clock) {
    this.rows = rows;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** The two tokens of a login; each is told once. */
  public record Tokens(String accountId, String accessToken, String refreshToken) {}

  /** How long an access token lives. */
  public Duration accessLife() {
    return StaffTokens.LIFE;
  }

  /** Log in; the caller has checked the credentials. */
  @Transactional
  public Tokens begin(String accountId) {
    rows.clearRefreshTokens(clock.instant());
    return issue(Ids.next(), accountId);
  }

  /**
   * Exchange a refresh token for new tokens; empty when it is unknown, expired or spent. A spent
   * one also ends its family, for then somebody copied it.
   */
  @Transactional
  public Optional<Tokens> renew(String refreshToken) {
    byte[] hash = Hashes.sha256(refreshToken);
    Optional<RefreshRow> row = rows.lockRefreshToken(hash, clock.instant());
    if (row.isPresent() && row.get().spent()) {
      rows.endFamily(row.get().family());
      return Optional.empty();
    }
    row.ifPresent(found -> rows.spendRefreshToken(hash));
    return row.map(found -> issue(found.family(), found.accountId()));
  }

  /** Log out; an unknown token is as good as ended. */
  @Transactional
  public void end(String refreshToken) {
    rows.lockRefreshToken(Hashes.sha256(refreshToken), clock.instant())
        .ifPresent(row -> rows.endFamily(row.family()));
  }

  private Tokens issue(String family, String accountId) {
    String refreshToken = RandomText.next();
    Instant expiresAt = clock.instant().plus(IDLE);
    rows.addRefreshToken(Hashes.sha256(refreshToken), family, accountId, expiresAt);
    return new Tokens(accountId, tokens.issue(family), refreshToken);
  }
}
