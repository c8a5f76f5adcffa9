package nl.peilstok.api.interview;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Collector;

/**
 * The page on which somebody withdraws what they sent; it works without JavaScript.
 *
 * <p>A secret that is mistyped, unknown or used before gets one and the same answer.
 */
@Hidden
@Controller("/respond/withdraw")
@Secured(Access.ANYONE)
@Produces(MediaType.TEXT_HTML)
class WithdrawController {
  private final RespondentPages pages;
  private final Collector collector;
  private final CodeEntry codes;

  WithdrawController(RespondentPages pages, Collector collector, CodeEntry codes) {
    this.pages = pages;
    this.collector = collector;
    this.codes = codes;
  }

  @Get
  HttpResponse<String> form(Frame frame) {
    return pages.withdraw(frame, "", "");
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> withdraw(Frame frame, @Body String body) {
    String typed = FormValues.read(body).one("code");
    try {
      codes.found(Failure.RECEIPT_NOT_KNOWN, () -> collector.withdraw(typed));
      return pages.withdrawn(frame);
    } catch (Refusal refusal) {
      boolean unknown = refusal.failure() == Failure.RECEIPT_NOT_KNOWN;
      String key = unknown ? "withdraw.unknown" : "app.fault." + refusal.failure().code();
      return pages
          .withdraw(frame, typed, frame.text("interview." + key))
          .status(HttpStatuses.of(unknown ? Failure.INVALID_REQUEST : refusal.failure()));
    }
  }
}
