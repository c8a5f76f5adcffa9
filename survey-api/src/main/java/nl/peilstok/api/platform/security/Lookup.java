package nl.peilstok.api.platform.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Look a login up in the database, away from the threads that serve all connections. */
final class Lookup {
  private Lookup() {}

  static Publisher<Authentication> on(
      ExecutorService executor, Supplier<Optional<StaffAuthentication>> find) {
    return Publishers.fromCompletableFuture(
        () -> CompletableFuture.supplyAsync(() -> orNull(find.get()), executor));
  }

  /** The publisher completes empty on null. */
  private static @Nullable Authentication orNull(Optional<StaffAuthentication> found) {
    return found.orElse(null);
  }
}
