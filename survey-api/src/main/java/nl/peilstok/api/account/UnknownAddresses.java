package nl.peilstok.api.account;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Count wrong passwords for addresses without an account, so that they rest as accounts do and
 * nobody learns which addresses exist.
 *
 * <p>In memory and bounded: the oldest addresses are forgotten.
 */
@Singleton
class UnknownAddresses {
  private static final int MOST = 10_000;

  private record Count(int failures, Instant allowedFrom) {}

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST;
        }
      };

  synchronized void count(String email, Instant now) {
    Count before = counts.getOrDefault(email, new Count(0, now));
    LoginDelay.require(before.allowedFrom(), now);
    int failures = before.failures() + 1;
    counts.put(email, new Count(failures, LoginDelay.allowedFrom(failures, now)));
  }
}
