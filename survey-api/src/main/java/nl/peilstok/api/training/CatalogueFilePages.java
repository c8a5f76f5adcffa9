package nl.peilstok.api.training;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.page.UploadedFile;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Read trainings from a file: check first, then apply; or start with the shipped ones. */
@PageController("/trainings")
@Secured(Access.HR)
class CatalogueFilePages {
  private final Pages pages;
  private final CatalogueImport catalogue;

  CatalogueFilePages(Pages pages, CatalogueImport catalogue) {
    this.pages = pages;
    this.catalogue = catalogue;
  }

  @Get("/imports")
  HttpResponse<String> form(Frame frame) {
    return form(frame, Faults.none(), Optional.empty());
  }

  @Post("/imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> read(
      Frame frame, @Part("file") @Nullable CompletedFileUpload file, @Part("step") String step) {
    try {
      boolean dryRun = !step.equals("apply");
      CatalogueReport report = catalogue.apply(UploadedFile.read(file), dryRun, frame.language());
      if (report.applied()) {
        return pages.redirect("/trainings", "training.imported");
      }
      return form(frame, Faults.none(), Optional.of(report))
          .status(dryRun ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    } catch (Refusal refusal) {
      return form(frame, Faults.of(refusal, frame.language()), Optional.empty())
          .status(HttpStatus.BAD_REQUEST);
    }
  }

  @Post("/starter")
  HttpResponse<String> start(Frame frame) {
    catalogue.apply(CatalogueImport.starter(), false, frame.language());
    return pages.redirect("/trainings", "training.imported");
  }

  @Get(uri = "/starter.csv", produces = "text/csv;charset=utf-8")
  HttpResponse<byte[]> starter() {
    return HttpResponse.ok(CatalogueImport.starter())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"starttrainingen.csv\"");
  }

  private MutableHttpResponse<String> form(
      Frame frame, Faults faults, Optional<CatalogueReport> report) {
    return pages.show(frame, "training/file", new CatalogueFormView(faults, report));
  }
}
