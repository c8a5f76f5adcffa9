package nl.peilstok.api.platform.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.bearer.BearerTokenConfiguration;
import io.micronaut.security.token.bearer.BearerTokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Look for a bearer token on the API only: on a page it counts for nothing. */
@Singleton
@Replaces(BearerTokenReader.class)
class ApiBearerReader extends BearerTokenReader {

  ApiBearerReader(BearerTokenConfiguration configuration) {
    super(configuration);
  }

  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return Surface.of(request) == Surface.API ? super.findToken(request) : Optional.empty();
  }
}
