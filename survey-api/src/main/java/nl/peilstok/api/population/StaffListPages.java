package nl.peilstok.api.population;

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
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import org.jspecify.annotations.Nullable;

/** Read the staff list from a file: check first, then apply. */
@PageController("/people/imports")
@Secured(Access.OFFICER)
class StaffListPages {
  private final Pages pages;
  private final PeopleImport imports;
  private final Organisations organisations;

  StaffListPages(Pages pages, PeopleImport imports, Organisations organisations) {
    this.pages = pages;
    this.imports = imports;
    this.organisations = organisations;
  }

  @Get
  HttpResponse<String> form(Frame frame) {
    return form(frame, Faults.none(), Optional.empty());
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> read(
      Frame frame, @Part("file") @Nullable CompletedFileUpload file, @Part("step") String step) {
    try {
      boolean dryRun = !step.equals("apply");
      ImportReport report = imports.apply(UploadedFile.read(file), dryRun, frame.language());
      if (report.applied()) {
        return pages.redirect("/people/imports/" + report.id());
      }
      return form(frame, Faults.none(), Optional.of(report))
          .status(dryRun ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    } catch (Refusal refusal) {
      return form(frame, Faults.of(refusal, frame.language()), Optional.empty())
          .status(HttpStatus.BAD_REQUEST);
    }
  }

  @Get("/{id}")
  HttpResponse<String> report(Frame frame, String id) {
    ImportReport report = imports.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return pages.show(frame, "population/imported", report);
  }

  private MutableHttpResponse<String> form(
      Frame frame, Faults faults, Optional<ImportReport> report) {
    boolean ready = organisations.current().units().root().isPresent();
    return pages.show(frame, "population/staff", new StaffListFormView(ready, faults, report));
  }
}
