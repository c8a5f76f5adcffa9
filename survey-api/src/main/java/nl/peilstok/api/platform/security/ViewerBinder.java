package nl.peilstok.api.platform.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Hand the viewer to a controller; a route that asks for one refuses everybody else. */
@Singleton
class ViewerBinder
    implements TypedRequestArgumentBinder<Viewer>, PostponedRequestArgumentBinder<Viewer> {

  @Override
  public Argument<Viewer> argumentType() {
    return Argument.of(Viewer.class);
  }

  @Override
  public BindingResult<Viewer> bind(
      ArgumentConversionContext<Viewer> context, HttpRequest<?> source) {
    Viewer viewer = Visitors.viewer(source).orElseThrow(() -> Refusal.of(Failure.NOT_LOGGED_IN));
    return () -> Optional.of(viewer);
  }
}
