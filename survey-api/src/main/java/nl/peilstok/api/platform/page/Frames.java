package nl.peilstok.api.platform.page;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.security.Visitors;

/** Make the frame of a request and hand it to controllers. */
@Singleton
class Frames implements TypedRequestArgumentBinder<Frame>, PostponedRequestArgumentBinder<Frame> {
  private final Assets assets;
  private final Navigation navigation;

  Frames(Assets assets, Navigation navigation) {
    this.assets = assets;
    this.navigation = navigation;
  }

  @Override
  public Argument<Frame> argumentType() {
    return Argument.of(Frame.class);
  }

  @Override
  public BindingResult<Frame> bind(
      ArgumentConversionContext<Frame> context, HttpRequest<?> source) {
    return () -> Optional.of(of(source));
  }

  Frame of(HttpRequest<?> request) {
    Visit visit =
        new Visit(
            Visitors.viewer(request),
            Visitors.csrfToken(request).orElse(""),
            request.getPath(),
            filters(request),
            Visitors.viewer(request).map(navigation::of).orElse(List.of()),
            Notice.read(request));
    return new Frame(Words.in(PageLanguage.of(request)), assets, visit);
  }

  private static String filters(HttpRequest<?> request) {
    String query = request.getUri().getRawQuery();
    return query == null
        ? ""
        : Arrays.stream(query.split("&", -1))
            .filter(filter -> !filter.startsWith(PageLanguage.PARAMETER + "="))
            .collect(Collectors.joining("&"));
  }
}
