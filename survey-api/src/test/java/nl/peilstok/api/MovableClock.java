package nl.peilstok.api;

import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, until a test moves it on. */
@Singleton
@Primary
public final class MovableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  /** Let time pass at once. */
  public void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Times are in UTC");
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }
}
