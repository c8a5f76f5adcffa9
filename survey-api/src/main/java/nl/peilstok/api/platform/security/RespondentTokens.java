package nl.peilstok.api.platform.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * The tokens that let somebody answer: a wave and a token id, and nothing that leads to a person.
 *
 * <p>Their key signs nothing else.
 */
@Singleton
public class RespondentTokens implements TokenValidator<HttpRequest<?>> {
  /** How long a token lives. */
  public static final Duration LIFE = Duration.ofHours(2);

  private static final String WAVE = "wave";
  private static final String TOKEN_ID = "jti";

  private final SignedTokens tokens;

  RespondentTokens(Secrets secrets, Clock clock) {
    this.tokens = new SignedTokens("respondent+jwt", secrets.secret("respondent-token"), clock);
  }

  /** Issue a token for one wave. */
  public String issue(String wave, byte[] jti) {
    return tokens.issue(Map.of(WAVE, wave, TOKEN_ID, HexFormat.of().formatHex(jti)), LIFE);
  }

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    return tokens
        .verify(token)
        .map(claims -> new RespondentAuthentication(claims.text(WAVE), claims.text(TOKEN_ID)))
        .<Publisher<Authentication>>map(Publishers::just)
        .orElseGet(Publishers::empty);
  }
}
