package nl.peilstok.api.platform.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.peilstok.core.participation.Token;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * The tokens that let somebody answer: a wave and what is spent by answering, and nothing that
 * leads to a person.
 *
 * <p>Their key signs nothing else. The blind-signed token travels along, so that nothing has to be
 * kept between a session and its response.
 */
@Singleton
public class RespondentTokens implements TokenValidator<HttpRequest<?>> {
  /** How long a token lives. */
  public static final Duration LIFE = Duration.ofHours(2);

  private static final String WAVE = "wave";
  private static final String TOKEN_ID = "jti";
  private static final String INPUT = "token";
  private static final String SIGNATURE = "signature";

  private final SignedTokens tokens;

  RespondentTokens(Secrets secrets, Clock clock) {
    this.tokens = new SignedTokens("respondent+jwt", secrets.secret("respondent-token"), clock);
  }

  /** Issue a token for one wave. */
  public String issue(String wave, Token token) {
    Map<String, String> claims = new HashMap<>();
    claims.put(WAVE, wave);
    claims.put(TOKEN_ID, HexFormat.of().formatHex(token.jti()));
    if (token.input() != null && token.signature() != null) {
      claims.put(INPUT, Base64.getUrlEncoder().encodeToString(token.input()));
      claims.put(SIGNATURE, Base64.getUrlEncoder().encodeToString(token.signature()));
    }
    return tokens.issue(claims, LIFE);
  }

  private static Token token(SignedTokens.Claims claims) {
    return new Token(
        HexFormat.of().parseHex(claims.text(TOKEN_ID)),
        bytes(claims.text(INPUT)),
        bytes(claims.text(SIGNATURE)));
  }

  private static byte @Nullable [] bytes(String text) {
    return text.isEmpty() ? null : Base64.getUrlDecoder().decode(text);
  }

  @Override
  public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
    return tokens
        .verify(token)
        .map(claims -> new RespondentAuthentication(claims.text(WAVE), token(claims)))
        .<Publisher<Authentication>>map(Publishers::just)
        .orElseGet(Publishers::empty);
  }
}
