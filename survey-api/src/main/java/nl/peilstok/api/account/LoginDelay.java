package nl.peilstok.api.account;

import java.time.Duration;
import java.time.Instant;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/**
 * How long an account rests after wrong passwords: from the fifth on 1, 2, 4 … seconds, at most 15
 * minutes. It grows per account, not per sender: guessing from many places does not help.
 */
final class LoginDelay {
  private static final int FREE = 5;
  private static final int DOUBLINGS = 10;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private LoginDelay() {}

  /** When the next attempt is heard after this many wrong ones. */
  static Instant allowedFrom(int failures, Instant now) {
    if (failures < FREE) {
      return now;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE, DOUBLINGS));
    return now.plus(delay.compareTo(LONGEST) < 0 ? delay : LONGEST);
  }

  /** Refuse an attempt that comes too early. */
  static void require(Instant allowedFrom, Instant now) {
    if (now.isBefore(allowedFrom)) {
      long seconds = Duration.between(now, allowedFrom).toSeconds() + 1;
      throw Refusal.of(Failure.LOGIN_DELAYED, Long.toString(seconds));
    }
  }
}
