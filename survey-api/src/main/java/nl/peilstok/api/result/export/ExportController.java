package nl.peilstok.api.result.export;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.page.PageLanguage;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

/** The words in the files are those of the header {@code Accept-Language}. */
@Tag(name = "exports")
@Controller("/api/v1/waves/{id}/exports")
@Secured(Access.HR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {
  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  /**
   * Download all published groups as a table.
   *
   * <p>Its words are in the language that Accept-Language wishes: Dutch or English.
   */
  @Get(uri = "/csv", produces = "text/csv")
  @Operation(operationId = "exportCsv")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> csv(@Parameter(hidden = true) HttpRequest<?> request, String id) {
    return file(request, id, ExportFormat.CSV);
  }

  /**
   * Download all published groups as a workbook.
   *
   * <p>Its words are in the language that Accept-Language wishes: Dutch or English.
   */
  @Get(
      uri = "/xlsx",
      produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(operationId = "exportXlsx")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> xlsx(@Parameter(hidden = true) HttpRequest<?> request, String id) {
    return file(request, id, ExportFormat.XLSX);
  }

  /**
   * Download the report, to read or to print.
   *
   * <p>Its words are in the language that Accept-Language wishes: Dutch or English.
   */
  @Get(uri = "/pdf", produces = "application/pdf")
  @Operation(operationId = "exportPdf")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> pdf(@Parameter(hidden = true) HttpRequest<?> request, String id) {
    return file(request, id, ExportFormat.PDF);
  }

  /**
   * Download all published groups as an SPSS system file.
   *
   * <p>Its words are in the language that Accept-Language wishes: Dutch or English.
   */
  @Get(uri = "/sav", produces = "application/x-spss-sav")
  @Operation(operationId = "exportSav")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> sav(@Parameter(hidden = true) HttpRequest<?> request, String id) {
    return file(request, id, ExportFormat.SAV);
  }

  /** Download the codebook (DDI 2.5) of the table, in Dutch and English. */
  @Get(uri = "/ddi", produces = "application/xml")
  @Operation(operationId = "exportDdi")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> ddi(@Parameter(hidden = true) HttpRequest<?> request, String id) {
    return file(request, id, ExportFormat.DDI);
  }

  private HttpResponse<byte[]> file(HttpRequest<?> request, String id, ExportFormat format) {
    return format.handOver(exports.file(id, format, Words.in(PageLanguage.of(request))));
  }
}
