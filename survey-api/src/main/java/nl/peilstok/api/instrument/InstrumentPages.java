package nl.peilstok.api.instrument;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;

/** The questionnaires: which there are, and what each version asks. */
@PageController("/instruments")
@Secured({Access.OFFICER, Access.HR, Access.KEY_HOLDER, Access.OVERSIGHT})
class InstrumentPages {
  private final Pages pages;
  private final InstrumentStore store;
  private final Json json;

  InstrumentPages(Pages pages, InstrumentStore store, Json json) {
    this.pages = pages;
    this.store = store;
    this.json = json;
  }

  @Get
  HttpResponse<String> list(Frame frame) {
    return pages.show(frame, "instrument/instruments", new InstrumentsView(store.all()));
  }

  @Get("/{id}/{version}")
  HttpResponse<String> show(Frame frame, String id, String version) {
    return pages.show(frame, "instrument/instrument", QuestionnaireView.of(version(id, version)));
  }

  /** The version in the form in which it can be read in again. */
  @Get(uri = "/{id}/{version}/download", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> download(String id, String version) {
    byte[] content = json.write(InstrumentJson.of(version(id, version)));
    String name =
        "attachment; filename=\"" + id + "-" + version.replaceAll("[^\\w.-]", "") + ".json\"";
    return HttpResponse.ok(content).header(HttpHeaders.CONTENT_DISPOSITION, name);
  }

  private Instrument version(String id, String version) {
    return store.find(id, version).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }
}
