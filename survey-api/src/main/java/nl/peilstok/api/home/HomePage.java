package nl.peilstok.api.home;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;

/** Lead each viewer to what the viewer can do. */
@PageController
class HomePage {
  private final Pages pages;

  HomePage(Pages pages) {
    this.pages = pages;
  }

  @Get
  @Secured(Access.STAFF)
  HttpResponse<String> show(Frame frame, Viewer viewer) {
    return pages.show(frame, "home/home", viewer);
  }
}
