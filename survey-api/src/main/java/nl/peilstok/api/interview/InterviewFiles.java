package nl.peilstok.api.interview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import nl.peilstok.api.platform.page.Assets;
import nl.peilstok.api.platform.security.Access;

/**
 * What a respondent's page is made of beside its words.
 *
 * <p>Style and script stand in the page itself, each named by its hash in the security policy: one
 * answer is a whole interview, and a page from yesterday never meets a script from today. The
 * service worker alone is a file, since browsers want it so.
 */
@Hidden
@Controller("/respond")
class InterviewFiles {
  private static final String WORKER = "interview-worker.js";

  private final Assets.Asset style;
  private final Assets.Asset script;
  private final Assets.Asset worker;

  InterviewFiles(Assets assets) {
    this.style = assets.asset("interview.css");
    this.script = assets.asset("interview.js");
    this.worker = assets.asset(WORKER);
    endsInItsElement(style.text(), "</style");
    endsInItsElement(script.text(), "</script");
    endsInItsElement(script.text(), "<!--");
  }

  String style() {
    return style.text();
  }

  String script() {
    return script.text();
  }

  /** Nothing runs, styles or loads but what is named here; nobody frames the page. */
  String policy() {
    return "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; connect-src 'self';"
            .formatted(script.sha256(), style.sha256())
        + " worker-src 'self'; child-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
        + " frame-ancestors 'none'";
  }

  /** Serve the worker, which opens the start page without a network and touches no other page. */
  @Get("/worker.js")
  @Secured(Access.ANYONE)
  @Produces("text/javascript; charset=utf-8")
  HttpResponse<String> worker() {
    return HttpResponse.ok(worker.text())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Service-Worker-Allowed", "/respond")
        .header("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
  }

  private static void endsInItsElement(String text, String end) {
    if (text.contains(end)) {
      throw new IllegalStateException("a file that stands in a page holds " + end);
    }
  }
}
