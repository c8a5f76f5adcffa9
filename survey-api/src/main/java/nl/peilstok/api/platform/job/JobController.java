package nl.peilstok.api.platform.job;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

@Tag(name = "jobs")
@Controller("/api/v1/jobs")
@ExecuteOn(TaskExecutors.BLOCKING)
class JobController {
  private final Jobs jobs;

  JobController(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Show how far a job is. */
  @Get("/{id}")
  @Secured({"OFFICER", "KEY_HOLDER", "ADMINISTRATOR"})
  @Operation(operationId = "showJob")
  @Refuses.Strangers
  @Refuses.Unknown
  JobView show(String id) {
    return jobs.find(id).map(JobView::of).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** Ask a job to stop; it may be done before it hears. */
  @Delete("/{id}")
  @Secured({"OFFICER", "KEY_HOLDER"})
  @Operation(operationId = "cancelJob")
  @Status(HttpStatus.ACCEPTED)
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<JobView> cancel(String id) {
    show(id);
    jobs.cancel(id);
    return HttpResponse.accepted().body(show(id));
  }
}
