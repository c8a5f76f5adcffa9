package nl.peilstok.api.platform.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answer what the framework refuses by itself (no such route, unreadable body) like everything
 * else.
 *
 * <p>The framework's own messages are dropped: they may quote what was sent.
 */
@Singleton
@Primary
class FrameworkErrors implements ErrorResponseProcessor<Object> {
  private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);

  private final Problems problems;

  FrameworkErrors(Problems problems) {
    this.problems = problems;
  }

  @Override
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    if (response.code() >= 500) {
      LOG.error(
          "A request failed inside", context.getRootCause().map(WordlessTrace::of).orElse(null));
    }
    @SuppressWarnings("unchecked")
    MutableHttpResponse<Object> answer =
        (MutableHttpResponse<Object>) problems.fill(context.getRequest(), response);
    return answer;
  }
}
