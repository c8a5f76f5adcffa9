package nl.peilstok.api.interview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.core.digest.Sha256;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import org.jspecify.annotations.Nullable;

/** Shows the respondent's pages, with the headers that keep them to themselves. */
@Singleton
class RespondentPages {
  private static final String START = "/respond";
  private static final String FORM = "/respond/form";
  private static final String WITHDRAW = "/respond/withdraw";

  private final Pages pages;
  private final Organisations organisations;
  private final InterviewFiles files;
  private final BrowserWords words;

  RespondentPages(
      Pages pages, Organisations organisations, InterviewFiles files, BrowserWords words) {
    this.pages = pages;
    this.organisations = organisations;
    this.files = files;
    this.words = words;
  }

  /**
   * Show the whole interview. Browsers may keep it, but ask each time whether it is still the same;
   * {@code known} is the tag of what they kept.
   */
  MutableHttpResponse<String> start(Frame frame, @Nullable String known) {
    StartView view = new StartView(shell(START), words.json(), files.script());
    MutableHttpResponse<String> page = show(frame, "start", view);
    byte[] content = Objects.requireNonNull(page.body()).getBytes(StandardCharsets.UTF_8);
    String tag = "W/\"" + Sha256.hex(content) + "\"";
    page.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-cache");
    page.header(HttpHeaders.ETAG, tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return tag.equals(known) ? page.status(HttpStatus.NOT_MODIFIED).body("") : page;
  }

  MutableHttpResponse<String> code(Frame frame, String typed, String fault) {
    MutableHttpResponse<String> page = show(frame, "code", new CodeView(shell(FORM), typed, fault));
    return fault.isEmpty() ? page : page.status(HttpStatus.BAD_REQUEST);
  }

  MutableHttpResponse<String> form(Frame frame, FormView view) {
    MutableHttpResponse<String> page = show(frame, "form", view);
    return view.faulty().isEmpty() ? page : page.status(HttpStatus.BAD_REQUEST);
  }

  MutableHttpResponse<String> receipt(Frame frame, String secret) {
    return show(frame, "receipt", new TextView(shell(""), secret));
  }

  MutableHttpResponse<String> withdraw(Frame frame, String typed, String fault) {
    CodeView view = new CodeView(shell(WITHDRAW), typed, fault);
    MutableHttpResponse<String> page = show(frame, "withdraw", view);
    return fault.isEmpty() ? page : page.status(HttpStatus.BAD_REQUEST);
  }

  MutableHttpResponse<String> withdrawn(Frame frame) {
    return show(frame, "withdrawn", new TextView(shell(""), ""));
  }

  MutableHttpResponse<String> accessibility(Frame frame, AccessibilityView view) {
    return show(frame, "accessibility", view);
  }

  /** Say why it did not work; what a respondent cannot meet goes to the general failure page. */
  MutableHttpResponse<String> refused(Frame frame, Refusal refusal) {
    HttpStatus status =
        switch (refusal.failure()) {
          case CODE_NOT_VALID -> HttpStatus.BAD_REQUEST;
          case ANSWERED_ALREADY -> HttpStatus.CONFLICT;
          case WAVE_CLOSED -> HttpStatus.GONE;
          case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
          default -> throw refusal;
        };
    String text = frame.text("interview.app.fault." + refusal.failure().code());
    return show(frame, "refused", new TextView(shell(FORM), text)).status(status);
  }

  /** What surrounds a page that can be read at a path, or at none when it was posted. */
  Shell shell(String path) {
    return new Shell(organisations.current().name(), path, files.style());
  }

  private MutableHttpResponse<String> show(Frame frame, String template, Object view) {
    return pages
        .show(frame, "interview/" + template, view)
        .header(HttpHeaders.CONTENT_LANGUAGE, frame.language().code())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", files.policy())
        // With no-referrer the browser would send the plain form with 'Origin: null'.
        .header("Referrer-Policy", "same-origin");
  }
}
