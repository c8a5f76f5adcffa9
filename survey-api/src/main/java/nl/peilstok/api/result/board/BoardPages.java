package nl.peilstok.api.result.board;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;

/** One page for the board. */
@PageController("/waves/{id}/results/board")
@Secured({Access.BOARD, Access.HR})
class BoardPages {
  private final Pages pages;
  private final BoardResults results;

  BoardPages(Pages pages, BoardResults results) {
    this.pages = pages;
    this.results = results;
  }

  @Get
  HttpResponse<String> show(Frame frame, String id) {
    return pages.show(frame, "result/board/board", BoardPage.of(results.told(id), frame.words()));
  }
}
