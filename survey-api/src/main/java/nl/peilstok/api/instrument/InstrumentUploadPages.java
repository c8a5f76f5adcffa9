package nl.peilstok.api.instrument;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.page.UploadedFile;
import nl.peilstok.api.platform.problem.HttpStatuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** Keep a new version of a questionnaire from a file, or say all that is wrong with it. */
@PageController("/instruments/new")
@Secured(Access.OFFICER)
class InstrumentUploadPages {
  private final Pages pages;
  private final InstrumentStore store;
  private final Json json;

  InstrumentUploadPages(Pages pages, InstrumentStore store, Json json) {
    this.pages = pages;
    this.store = store;
    this.json = json;
  }

  @Get
  HttpResponse<String> form(Frame frame) {
    return pages.show(frame, "instrument/new", Faults.none());
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<String> add(Frame frame, @Part("file") @Nullable CompletedFileUpload file) {
    try {
      Instrument sent = json.readSent(UploadedFile.read(file), InstrumentJson.class).read();
      store.add(sent);
      return pages.redirect(InstrumentsView.path(sent), "instrument.saved");
    } catch (Refusal refusal) {
      return pages
          .show(frame, "instrument/new", Faults.of(refusal, frame.language()))
          .status(HttpStatuses.of(refusal.failure()));
    }
  }
}
