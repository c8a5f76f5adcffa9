package nl.peilstok.api.population;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.json.OrganisationJson;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.page.UploadedFile;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisation;
import org.jspecify.annotations.Nullable;

/** Read the organisation's trees and lists from a file: check first, then apply. */
@PageController("/people/organisation")
@Secured(Access.OFFICER)
class OrganisationPages {
  private final Pages pages;
  private final OrganisationStore store;
  private final Json json;

  OrganisationPages(Pages pages, OrganisationStore store, Json json) {
    this.pages = pages;
    this.store = store;
    this.json = json;
  }

  @Get
  HttpResponse<String> form(Frame frame) {
    OrganisationFormView view = new OrganisationFormView(Faults.none(), Optional.empty());
    return pages.show(frame, "population/organisation", view);
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> read(
      Frame frame, @Part("file") @Nullable CompletedFileUpload file, @Part("step") String step) {
    try {
      byte[] content = UploadedFile.read(file);
      Organisation sent = json.readSent(content, OrganisationJson.class).read();
      if (step.equals("apply")) {
        store.replace(sent);
        return pages.redirect("/people", "organisation.saved");
      }
      store.check(sent);
      OrganisationFormView view = new OrganisationFormView(Faults.none(), Optional.of(sent));
      return pages.show(frame, "population/organisation", view);
    } catch (Refusal refusal) {
      OrganisationFormView view =
          new OrganisationFormView(Faults.of(refusal, frame.language()), Optional.empty());
      return pages
          .show(frame, "population/organisation", view)
          .status(HttpStatuses.of(refusal.failure()));
    }
  }
}
