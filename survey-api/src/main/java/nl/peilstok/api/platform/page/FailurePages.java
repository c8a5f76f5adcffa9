package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.peilstok.api.platform.problem.ErrorPages;
import nl.peilstok.api.platform.problem.FailureText;
import nl.peilstok.api.platform.security.Surface;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Show a refusal to a person: a page that says what to do, or the way to the login page. */
@Singleton
class FailurePages implements ErrorPages {
  private final Pages pages;
  private final Frames frames;

  FailurePages(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @Override
  public MutableHttpResponse<?> show(
      HttpRequest<?> request, MutableHttpResponse<?> response, Refusal refusal) {
    if (Surface.of(request) == Surface.PAGES) {
      if (refusal.failure() == Failure.NOT_LOGGED_IN) {
        return lead(request, response, login(request));
      }
      if (refusal.failure() == Failure.PASSWORD_CHANGE_REQUIRED) {
        return lead(request, response, "/password");
      }
    }
    Frame frame = frames.of(request);
    FailureText text = FailureText.in(frame.language());
    FailureView view =
        new FailureView(
            text.title(refusal.failure()),
            text.detail(refusal.failure(), refusal.arguments()),
            Faults.of(refusal, frame.language()).all());
    MutableHttpResponse<String> page = pages.show(frame, "platform/page/failure", view);
    return response.body(page.body()).contentType(page.getContentType().orElseThrow());
  }

  private static MutableHttpResponse<?> lead(
      HttpRequest<?> request, MutableHttpResponse<?> response, String path) {
    if (request.getHeaders().contains("HX-Request")) {
      // htmx would put the login page into a part of this one.
      return response.header("HX-Redirect", path);
    }
    response.status(HttpStatus.SEE_OTHER).getHeaders().location(URI.create(path));
    return response;
  }

  private static String login(HttpRequest<?> request) {
    boolean canComeBack = request.getMethod() == HttpMethod.GET;
    String next = canComeBack ? LocalPath.orHome(request.getUri().toString()) : "/";
    return next.equals("/")
        ? "/login"
        : "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
