package nl.peilstok.api.invitation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.peilstok.api.platform.security.Secrets;
import nl.peilstok.core.participation.Secret;

/**
 * Derive the codes of invitations: HMAC-SHA-256 of invitation and generation under a key outside
 * the database.
 *
 * <p>So a letter can be printed again and a reminder sent, and the database alone lets nobody in.
 */
@Singleton
class InvitationCodes {
  static final int FIRST_GENERATION = 1;

  private static final String DOMAIN = "invitation-code";

  private final SecretKeySpec key;

  InvitationCodes(Secrets secrets) {
    this.key = new SecretKeySpec(secrets.secret("invitation"), "HmacSHA256");
  }

  /** The code of one generation of an invitation; the same each time. */
  Secret code(String invitation, int generation) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] input = (invitation + "|" + generation).getBytes(StandardCharsets.UTF_8);
      return Secret.derive(mac.doFinal(input), Secret.Kind.INVITATION_CODE);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
    }
  }

  /** What the database keeps of a code. */
  static byte[] hash(Secret code) {
    return code.hash(DOMAIN);
  }
}
