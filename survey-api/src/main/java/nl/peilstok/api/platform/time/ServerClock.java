package nl.peilstok.api.platform.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Offer the clock that everything asks, so that a test can set it. */
@Factory
class ServerClock {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
