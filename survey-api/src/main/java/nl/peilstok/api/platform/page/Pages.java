package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Answer with pages. */
@Singleton
public class Pages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final Templates templates;

  Pages(Templates templates) {
    this.templates = templates;
  }

  /**
   * Show a page; the status may still be changed.
   *
   * @param template the path below {@code src/main/jte}, without its ending
   * @param view what the template takes as {@code view}
   */
  public MutableHttpResponse<String> show(Frame frame, String template, Object view) {
    String page = templates.render(template, Map.of("page", frame, "view", view));
    MutableHttpResponse<String> response = HttpResponse.ok(page).contentType(HTML);
    if (frame.notice().isPresent()) {
      response.cookie(Notice.none());
    }
    return response;
  }

  /** Lead to a page of our own. */
  public MutableHttpResponse<String> redirect(String path) {
    return HttpResponse.seeOther(URI.create(path));
  }

  /** Lead to a page of our own that shows the text {@code notice.<code>} once. */
  public MutableHttpResponse<String> redirect(String path, String notice) {
    return this.redirect(path).cookie(Notice.of(notice));
  }
}
