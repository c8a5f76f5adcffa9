package nl.peilstok.api.interview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Transport;

/**
 * The accessibility statement that Dutch public bodies must publish, after the Dutch model: for
 * respondents and for staff.
 */
@Hidden
@Controller("/respond/accessibility")
@Secured(Access.ANYONE)
@Produces(MediaType.TEXT_HTML)
class AccessibilityController {
  /** Moves with the texts {@code accessibility.*} when they say something else. */
  private static final LocalDate CHANGED = LocalDate.of(2026, 11, 22);

  private final RespondentPages pages;
  private final AccessibilitySettings settings;
  private final String product;

  AccessibilityController(RespondentPages pages, AccessibilitySettings settings) {
    this.pages = pages;
    this.settings = settings;
    this.product = "Peilstok " + ResourceBundle.getBundle("product").getString("version");
  }

  @Get
  HttpResponse<String> statement(Frame frame, HttpRequest<?> request) {
    Shell shell = pages.shell("/respond/accessibility");
    String name = shell.organisation();
    return pages.accessibility(
        frame,
        new AccessibilityView(
            shell,
            name.isBlank() ? frame.text("accessibility.organisation.unnamed") : name,
            Transport.site(request),
            product,
            settings,
            settings.drawnUp().map(AccessibilityController::begin),
            begin(CHANGED)));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(Words.zone()).toInstant();
  }
}
