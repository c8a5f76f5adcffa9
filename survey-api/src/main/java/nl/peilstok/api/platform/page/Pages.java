package nl.peilstok.api.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
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

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "nl.peilstok.api");

  Pages() {}

  /**
   * Show a page; the status may still be changed.
   *
   * @param template the path below {@code src/main/jte}, without its ending
   * @param view what the template takes as {@code view}
   */
  public MutableHttpResponse<String> show(Frame frame, String template, Object view) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", Map.of("page", frame, "view", view), output);
    MutableHttpResponse<String> response = HttpResponse.ok(output.toString()).contentType(HTML);
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
