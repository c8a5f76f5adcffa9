package nl.peilstok.api.platform.problem;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Answer a refusal: problem details below {@code /api}, a page elsewhere. */
@Singleton
public class Problems {
  private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

  private final BeanProvider<ErrorPages> pages;

  Problems(BeanProvider<ErrorPages> pages) {
    this.pages = pages;
  }

  /** The answer with the failure's own status. */
  public MutableHttpResponse<?> answer(HttpRequest<?> request, Refusal refusal) {
    return fill(request, HttpResponse.status(HttpStatuses.of(refusal.failure())), refusal);
  }

  /** Fill an answer whose status somebody else chose. */
  MutableHttpResponse<?> fill(
      HttpRequest<?> request, MutableHttpResponse<?> response, Refusal refusal) {
    if (!request.getPath().startsWith("/api/")) {
      return pages.get().show(request, response, refusal);
    }
    Problem problem = Problem.of(refusal, response.code(), Languages.of(request));
    if (refusal.failure().kind() == Failure.Kind.TOO_MANY && !refusal.arguments().isEmpty()) {
      response.header(HttpHeaders.RETRY_AFTER, refusal.arguments().getFirst());
    }
    return response.body(problem).contentType(PROBLEM_JSON);
  }

  /** Answer where the framework refused by itself. */
  MutableHttpResponse<?> fill(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Failure failure = HttpStatuses.failureOf(response.status());
    return fill(request, response, Refusal.of(failure, List.of()));
  }
}
