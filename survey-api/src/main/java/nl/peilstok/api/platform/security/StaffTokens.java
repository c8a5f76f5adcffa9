package nl.peilstok.api.platform.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Access tokens of staff. They name a login and nothing else: who that is and what they may is read
 * anew for each request.
 */
@Singleton
class StaffTokens implements TokenValidator<HttpRequest<?>> {
  static final Duration LIFE = Duration.ofMinutes(10);

  private static final String FAMILY = "family";

  private final SignedTokens tokens;
  private final Viewers viewers;
  private final Clock clock;
  private final ExecutorService executor;

  StaffTokens(
      Secrets secrets,
      Viewers viewers,
      Clock clock,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.tokens = new SignedTokens("staff+jwt", secrets.secret("staff-token"), clock);
    this.viewers = viewers;
    this.clock = clock;
    this.executor = executor;
  }

  String issue(String family) {
    return tokens.issue(Map.of(FAMILY, family), LIFE);
  }

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    Optional<String> family = tokens.verify(token).map(claims -> claims.text(FAMILY));
    return family.isEmpty() ? Publishers.empty() : Lookup.on(executor, () -> find(family.get()));
  }

  private Optional<StaffAuthentication> find(String family) {
    return viewers.findByFamily(family, clock.instant()).map(ViewerRow::authentication);
  }
}
