package nl.peilstok.api.platform.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Logins of the pages: a secret in a cookie, its hash in the database. */
@Singleton
public class PageSessions {
  private static final Duration IDLE = Duration.ofHours(8);

  /** Renewing at each request would write for nothing. */
  private static final Duration RENEWED_EVERY = Duration.ofMinutes(10);

  private final LoginRows rows;
  private final Viewers viewers;
  private final Clock clock;

  PageSessions(LoginRows rows, Viewers viewers, Clock clock) {
    this.rows = rows;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** Log in and put the cookie on the response; the caller has checked the credentials. */
  @Transactional
  public void begin(HttpRequest<?> request, MutableHttpResponse<?> response, String accountId) {
    rows.clearSessions(clock.instant());
    SessionCookie.read(request).ifPresent(this::endSecret);
    String secret = RandomText.next();
    Instant expiresAt = clock.instant().plus(IDLE);
    rows.addSession(Hashes.sha256(secret), accountId, RandomText.next(), expiresAt);
    response.cookie(SessionCookie.of(request, secret));
  }

  /** Log out and take the cookie away. */
  @Transactional
  public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    SessionCookie.read(request).ifPresent(this::endSecret);
    response.cookie(SessionCookie.none(request));
  }

  Optional<StaffAuthentication> find(String secret) {
    Instant now = clock.instant();
    byte[] hash = Hashes.sha256(secret);
    Optional<ViewerRow> row = viewers.findBySession(hash, now);
    row.filter(found -> found.expiresAt().isBefore(now.plus(IDLE).minus(RENEWED_EVERY)))
        .ifPresent(found -> rows.renewSession(hash, now.plus(IDLE)));
    return row.map(ViewerRow::authentication);
  }

  private void endSecret(String secret) {
    rows.endSession(Hashes.sha256(secret));
  }
}
