package nl.peilstok.api.result;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;

/** What the works council and the data protection officer see of a published wave. */
@PageController("/waves/{id}/oversight")
@Secured(Access.OVERSIGHT)
class OversightPages {
  private final Pages pages;
  private final Results results;

  OversightPages(Pages pages, Results results) {
    this.pages = pages;
    this.results = results;
  }

  @Get
  HttpResponse<String> show(Frame frame, String id) {
    return pages.show(
        frame, "result/oversight", OversightPage.of(results.shown(id), frame.words()));
  }
}
