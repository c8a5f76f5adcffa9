package nl.peilstok.api.platform.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Take codes and tokens, and keep floods of them away without knowing anybody's address.
 *
 * <p>Each code or token that is shown has a small allowance of its own, and everything that turns
 * out not to be valid draws on one allowance that all strangers share: whoever guesses is soon
 * answered 429, and people with a code notice nothing. What is guessed has 130 bits; the limit
 * spares the server, it does not make the code.
 *
 * <p>Kept in memory under a hash that is salted at start, and forgotten a minute after the last
 * call, so that the memory holds no list of who came and in which order.
 */
@Singleton
public class CodeEntry {
  private static final int CALLS_A_MINUTE = 60;
  private static final int MISSES_A_MINUTE = 600;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final TimeMeter time;
  private final Clock clock;
  private final Bucket strangers;
  private final byte[] salt = new byte[32];
  private final Map<String, Holder> holders = new HashMap<>();
  private Instant swept;

  /** An allowance and when it was last used. */
  private record Holder(Bucket allowance, Instant last) {}

  CodeEntry(Clock clock) {
    this.clock = clock;
    this.time = new ClockMeter(clock);
    this.swept = clock.instant();
    RANDOM.nextBytes(salt);
    this.strangers = bucket(MISSES_A_MINUTE);
  }

  /** Read a code of one kind; whatever else is shown is refused as an unknown code is. */
  public Secret read(@Nullable String typed, Secret.Kind kind) {
    return guarded(
        "",
        () ->
            Secret.read(typed == null ? "" : typed, kind)
                .orElseThrow(() -> Refusal.of(Failure.CODE_NOT_VALID)));
  }

  /** Do what the holder of a code asks. */
  public <T> T guarded(Secret code, Supplier<T> call) {
    return guarded(HexFormat.of().formatHex(code.hash("flood")), call);
  }

  /** Do what somebody asks who shows nothing but what is looked for; refuse what is not found. */
  public void found(Failure otherwise, BooleanSupplier search) {
    guarded(
        "",
        () -> {
          if (!search.getAsBoolean()) {
            throw Refusal.of(otherwise);
          }
          return true;
        });
  }

  /**
   * Do what the holder of something asks.
   *
   * @param holder a hash of what is shown; empty when nothing was
   */
  public <T> T guarded(String holder, Supplier<T> call) {
    if (!holder.isEmpty()) {
      take(of(holder));
    }
    try {
      return call.get();
    } catch (Refusal refusal) {
      switch (refusal.failure()) {
        case CODE_NOT_VALID, TOKEN_NOT_VALID, RECEIPT_NOT_KNOWN -> take(strangers);
        default -> {}
      }
      throw refusal;
    }
  }

  private static void take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw Refusal.of(Failure.TOO_MANY_REQUESTS, Long.toString(seconds));
    }
  }

  /** After a minute without calls an allowance is full again, which is as good as none. */
  private Bucket of(String holder) {
    Instant now = clock.instant();
    synchronized (holders) {
      if (swept.plus(MINUTE).isBefore(now)) {
        holders.values().removeIf(one -> one.last().plus(MINUTE).isBefore(now));
        swept = now;
      }
      String key = HexFormat.of().formatHex(Hashes.sha256(HexFormat.of().formatHex(salt) + holder));
      Holder known = holders.get(key);
      Bucket allowance = known == null ? bucket(CALLS_A_MINUTE) : known.allowance();
      holders.put(key, new Holder(allowance, now));
      return allowance;
    }
  }

  private Bucket bucket(int callsAMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(callsAMinute).refillGreedy(callsAMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }

  /** Time by the server's clock. */
  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
