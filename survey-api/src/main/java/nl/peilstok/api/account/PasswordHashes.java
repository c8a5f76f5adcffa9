package nl.peilstok.api.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Hash passwords with Argon2id and check them; a hash names its own cost (PHC string format). */
@Singleton
class PasswordHashes {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MOST_WAITING = 100;
  private static final Pattern FORMAT =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([\\w+/]+)\\$([\\w+/]+)");

  private final SecureRandom random = new SecureRandom();

  /** Each check takes its memory for a while: more at once than cores would only fill the heap. */
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

  private final PasswordSettings settings;
  private final String nobodys;

  PasswordHashes(PasswordSettings settings) {
    this.settings = settings;
    this.nobodys = hash(OneTimePassword.next());
  }

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] hash = argon2(password, salt, settings);
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(settings.memory(), settings.iterations(), encoded(salt), encoded(hash));
  }

  boolean matches(String password, String kept) {
    Matcher parts = FORMAT.matcher(kept);
    if (!parts.matches()) {
      throw new IllegalStateException("A password hash has an unknown format");
    }
    PasswordSettings cost =
        new PasswordSettings(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    byte[] salt = Base64.getDecoder().decode(parts.group(3));
    byte[] expected = Base64.getDecoder().decode(parts.group(4));
    return MessageDigest.isEqual(expected, argon2(password, salt, cost));
  }

  /** Take as long as a check takes, where there is no account to check. */
  void matchNobody(String password) {
    matches(password, nobodys);
  }

  private byte[] argon2(String password, byte[] salt, PasswordSettings cost) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.iterations())
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    if (turns.getQueueLength() >= MOST_WAITING) {
      throw Refusal.of(Failure.TOO_MANY_REQUESTS);
    }
    turns.acquireUninterruptibly();
    try {
      generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    } finally {
      turns.release();
    }
    return hash;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
