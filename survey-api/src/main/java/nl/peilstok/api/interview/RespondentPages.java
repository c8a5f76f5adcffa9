package nl.peilstok.api.interview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.Organisations;

/** Renders the respondent's pages and gives them the headers that keep them to themselves. */
@Singleton
class RespondentPages {
  /** Everything comes from this host, nothing runs inline, nobody frames the page. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, RespondentPages.class.getClassLoader(), "nl.peilstok.api");
  private final Organisations organisations;
  private final InterviewAssets assets;
  private final String bundles;

  RespondentPages(Organisations organisations, InterviewAssets assets, JsonMapper json) {
    this.organisations = organisations;
    this.assets = assets;
    this.bundles = bundles(json);
  }

  /** What the page of a request shares with all others; {@code path} is where it can be read. */
  PageView page(HttpRequest<?> request, String path) {
    String asked = request.getParameters().get("lang", String.class, "");
    Words words = Words.of(asked, request.getLocale().orElse(Locale.ROOT));
    String name = organisations.current().name();
    return new PageView(words, name, path, assets.path(), bundles);
  }

  /** A page that a browser may keep but has to ask for again. */
  MutableHttpResponse<String> shared(String template, PageView page, Object view) {
    return respond(HttpStatus.OK, template, page, view).header("Cache-Control", "no-cache");
  }

  /** A page that shows a code or answers and is kept nowhere. */
  MutableHttpResponse<String> own(HttpStatus status, String template, PageView page, Object view) {
    return respond(status, template, page, view).header("Cache-Control", "no-store");
  }

  private MutableHttpResponse<String> respond(
      HttpStatus status, String template, PageView page, Object view) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("page", page);
    parameters.put("view", view);
    StringOutput output = new StringOutput(16_384);
    engine.render("interview/" + template + ".jte", parameters, output);
    return HttpResponse.status(status)
        .body(output.toString())
        .contentType(MediaType.of("text/html;charset=utf-8"))
        .header("Content-Language", page.language())
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff");
  }

  private static String bundles(JsonMapper json) {
    Map<String, Map<String, String>> texts =
        Map.of(
            "nl", new Words(Language.NL).forBrowser(), "en", new Words(Language.EN).forBrowser());
    try {
      // A text cannot end the script element it travels in.
      return json.writeValueAsString(texts).replace("<", "\\u003c");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
