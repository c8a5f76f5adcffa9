package nl.peilstok.api.population;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
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
import nl.peilstok.api.platform.problem.Languages;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

@Tag(name = "people")
@Controller("/api/v1/people")
@Secured("OFFICER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
  private final PeopleImport peopleImport;

  PeopleController(PeopleImport peopleImport) {
    this.peopleImport = peopleImport;
  }

  /** Import the whole staff list, or only try; people who are not on it leave. */
  @Post("/imports")
  @Consumes("text/csv")
  @Status(HttpStatus.CREATED)
  @Refuses.Strangers
  @Refuses.Faulty
  HttpResponse<ImportReport> importStaff(
      HttpRequest<?> request,
      @Body byte[] csv,
      @QueryValue(defaultValue = "false") boolean dryRun) {
    ImportReport report = peopleImport.apply(csv, dryRun, Languages.of(request));
    if (!report.applied() && !dryRun) {
      throw Refusal.of(
          Failure.IMPORT_REFUSED, report.faultsByLine(), report.id(), "" + report.faultCount());
    }
    return HttpResponse.created(report);
  }

  /** Show what an import did. */
  @Get("/imports/{id}")
  @Operation(operationId = "showImport")
  @Refuses.Strangers
  @Refuses.Unknown
  ImportReport show(String id) {
    return peopleImport.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** Count the people on the staff list. */
  @Get("/count")
  @Operation(operationId = "countPeople")
  @Refuses.Strangers
  Count count() {
    return new Count(peopleImport.count());
  }

  @Serdeable
  record Count(long people) {}
}
