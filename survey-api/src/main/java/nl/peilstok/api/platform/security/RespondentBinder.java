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

/** Hand the respondent to a controller; a route that asks for one refuses everybody else. */
@Singleton
class RespondentBinder
    implements TypedRequestArgumentBinder<Respondent>, PostponedRequestArgumentBinder<Respondent> {

  @Override
  public Argument<Respondent> argumentType() {
    return Argument.of(Respondent.class);
  }

  @Override
  public BindingResult<Respondent> bind(
      ArgumentConversionContext<Respondent> context, HttpRequest<?> source) {
    Respondent respondent =
        Visitors.respondent(source).orElseThrow(() -> Refusal.of(Failure.NOT_LOGGED_IN));
    return () -> Optional.of(respondent);
  }
}
