package nl.peilstok.api.platform.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Recognise the cookie of a page session, on pages only: on the API it counts for nothing. */
@Singleton
class PageAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private final PageSessions sessions;
  private final ExecutorService executor;

  PageAuthentication(
      PageSessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.sessions = sessions;
    this.executor = executor;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    Optional<String> secret =
        Surface.of(request) == Surface.PAGES ? SessionCookie.read(request) : Optional.empty();
    return secret.isEmpty()
        ? Publishers.empty()
        : Lookup.on(executor, () -> sessions.find(secret.get()));
  }
}
