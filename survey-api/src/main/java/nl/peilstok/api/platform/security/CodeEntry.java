package nl.peilstok.api.platform.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Take codes and tokens, and keep floods of them away without knowing anybody's address.
 *
 * <p>Each code or token that is shown has a small allowance of its own, and everything that is not
 * valid draws on one allowance that all strangers share. So guessing slows down for whoever
 * guesses, and people with a code notice nothing. Kept in memory, bounded, under a hash.
 */
@Singleton
public class CodeEntry {
  private static final int CALLS_A_MINUTE = 60;
  private static final int MISSES_A_MINUTE = 600;
  private static final int MOST_HOLDERS = 50_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TimeMeter time;
  private final Bucket strangers;
  private final Map<String, Bucket> holders =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_HOLDERS;
        }
      };

  CodeEntry(Clock clock) {
    this.time = new ClockMeter(clock);
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

  private Bucket of(String holder) {
    synchronized (holders) {
      return holders.computeIfAbsent(holder, _ -> bucket(CALLS_A_MINUTE));
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
