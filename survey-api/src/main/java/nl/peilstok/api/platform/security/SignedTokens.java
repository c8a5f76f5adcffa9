package nl.peilstok.api.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Web Tokens of one kind, signed with a key of their own: another kind, another key, another
 * algorithm or none at all, and the token is refused.
 */
final class SignedTokens {
  private static final String EXPIRES = "exp";

  private final JWSHeader header;
  private final byte[] key;
  private final Clock clock;

  SignedTokens(String type, byte[] key, Clock clock) {
    this.header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType(type)).build();
    this.key = key.clone();
    this.clock = clock;
  }

  String issue(Map<String, String> claims, Duration life) {
    Map<String, Object> body = new HashMap<>(claims);
    body.put(EXPIRES, clock.instant().plus(life).getEpochSecond());
    JWSObject token = new JWSObject(header, new Payload(body));
    try {
      token.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("Signing failed", e);
    }
    return token.serialize();
  }

  /** The claims of a token of this kind that has not expired. */
  Optional<Claims> verify(String text) {
    try {
      JWSObject token = JWSObject.parse(text);
      if (!isOurs(token.getHeader()) || !token.verify(new MACVerifier(key))) {
        return Optional.empty();
      }
      return Optional.ofNullable(token.getPayload().toJSONObject())
          .map(Claims::new)
          .filter(claims -> clock.instant().isBefore(claims.expiresAt()));
    } catch (ParseException | JOSEException notOne) {
      return Optional.empty();
    }
  }

  private boolean isOurs(JWSHeader theirs) {
    return header.getAlgorithm().equals(theirs.getAlgorithm())
        && header.getType().equals(theirs.getType());
  }

  /** What a verified token says. */
  record Claims(Map<String, Object> body) {

    String text(String name) {
      return body.get(name) instanceof String text ? text : "";
    }

    Instant expiresAt() {
      return body.get(EXPIRES) instanceof Number seconds
          ? Instant.ofEpochSecond(seconds.longValue())
          : Instant.MIN;
    }
  }
}
