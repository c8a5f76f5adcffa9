package nl.peilstok.api.population;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.api.platform.problem.Languages;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

@Controller("/api/v1/people")
@Secured("OFFICER")
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
  private final PeopleImport peopleImport;

  PeopleController(PeopleImport peopleImport) {
    this.peopleImport = peopleImport;
  }

  @Post("/imports")
  @Consumes("text/csv")
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

  @Get("/imports/{id}")
  ImportReport show(String id) {
    return peopleImport.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  @Get("/count")
  Count count() {
    return new Count(peopleImport.count());
  }

  @Serdeable
  record Count(long people) {}
}
