package nl.peilstok.api.precheck;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.wave.Wave;

/** Look ahead before opening, and pick the split orders. */
@PageController("/waves/{id}/precheck")
@Secured(Access.OFFICER)
class PreCheckPages {
  private final Pages pages;
  private final PreChecks checks;

  PreCheckPages(Pages pages, PreChecks checks) {
    this.pages = pages;
    this.checks = checks;
  }

  @Get
  HttpResponse<String> show(Frame frame, String id) {
    PreCheck check = checks.check(checks.draft(id));
    return pages.show(frame, "precheck/precheck", PreCheckPage.of(check, frame.words()));
  }

  @Post
  HttpResponse<String> choose(String id, @Body Map<String, String> sent) {
    Wave.Draft draft = checks.draft(id);
    checks.choose(draft, sent.getOrDefault("where", ""), sent.getOrDefault("who", ""));
    return pages.redirect("/waves/" + id + "/precheck", "wave.order");
  }
}
