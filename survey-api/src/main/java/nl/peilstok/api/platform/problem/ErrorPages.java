package nl.peilstok.api.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import nl.peilstok.core.failure.Refusal;

/** Show a failure to a person in a browser. */
public interface ErrorPages {

  /** Fill the response, whose status is set, with a readable page. */
  MutableHttpResponse<?> show(
      HttpRequest<?> request, MutableHttpResponse<?> response, Refusal refusal);
}
