package nl.peilstok.api.result.export;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

/** Say which files there are, and hand them out. */
@PageController("/waves/{id}/results/exports")
@Secured(Access.HR)
class ExportPages {
  private final Pages pages;
  private final Exports exports;

  ExportPages(Pages pages, Exports exports) {
    this.pages = pages;
    this.exports = exports;
  }

  @Get
  HttpResponse<String> show(Frame frame, String id) {
    Results.Shown shown = exports.shown(id);
    ExportTable table = exports.table(shown.publication(), frame.language());
    return pages.show(frame, "result/export/exports", ExportsPage.of(shown, table));
  }

  @Get(uri = "/{format}", produces = MediaType.ALL)
  HttpResponse<byte[]> file(Frame frame, String id, String format) {
    ExportFormat found = ExportFormat.find(format).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return found.handOver(exports.file(id, found, frame.words()));
  }
}
