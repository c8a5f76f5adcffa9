package nl.peilstok.api.instrument;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import org.jspecify.annotations.Nullable;

@Tag(name = "instruments")
@Controller("/api/v1/instruments")
@ExecuteOn(TaskExecutors.BLOCKING)
class InstrumentController {
  private final InstrumentStore store;

  InstrumentController(InstrumentStore store) {
    this.store = store;
  }

  /** List all versions of all instruments. */
  @Get
  @Secured({"OFFICER", "HR", "KEY_HOLDER", "OVERSIGHT"})
  @Operation(operationId = "listInstruments")
  @Refuses.Strangers
  InstrumentList list() {
    return new InstrumentList(store.all().stream().map(InstrumentView::of).toList(), null);
  }

  /** Show one version, in the format that can be imported. */
  @Get("/{id}/versions/{version}")
  @Secured({"OFFICER", "HR", "KEY_HOLDER", "OVERSIGHT"})
  @Operation(operationId = "showInstrument")
  @Refuses.Strangers
  @Refuses.Unknown
  InstrumentJson show(String id, String version) {
    return store
        .find(id, version)
        .map(InstrumentJson::of)
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** Import a version; the same version again must have the same content. */
  @Post("/imports")
  @Secured("OFFICER")
  @Status(HttpStatus.CREATED)
  @Refuses.Strangers
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<InstrumentView> importInstrument(
      @QueryValue(defaultValue = "peilstok") String format, @Body InstrumentJson content) {
    if (!format.equals("peilstok")) {
      throw Refusal.of(
          Failure.INVALID_REQUEST, List.of(Fault.of("format", Reason.NOT_YET_SUPPORTED)));
    }
    Instrument instrument = content.read();
    store.add(instrument);
    return HttpResponse.created(InstrumentView.of(instrument));
  }

  @Serdeable
  record InstrumentList(List<InstrumentView> items, @Nullable String next) {}

  /** One version in a list; items is their number. */
  @Serdeable
  record InstrumentView(
      String id, String version, WordingJson name, String contentHash, int items) {

    static InstrumentView of(Instrument instrument) {
      return new InstrumentView(
          instrument.id(),
          instrument.version(),
          WordingJson.of(instrument.name()),
          instrument.contentHash(),
          instrument.items().size());
    }
  }
}
