package nl.peilstok.api.platform.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import nl.peilstok.core.failure.Refusal;

/** Answer every refusal that reaches the edge. */
@Singleton
class RefusalHandler implements ExceptionHandler<Refusal, HttpResponse<?>> {
  private final Problems problems;

  RefusalHandler(Problems problems) {
    this.problems = problems;
  }

  @Override
  public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
    return problems.answer(request, refusal);
  }
}
