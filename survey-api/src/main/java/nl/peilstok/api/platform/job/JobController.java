package nl.peilstok.api.platform.job;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;

@Controller("/api/v1/jobs")
@ExecuteOn(TaskExecutors.BLOCKING)
class JobController {
  private final Jobs jobs;

  JobController(Jobs jobs) {
    this.jobs = jobs;
  }

  @Get("/{id}")
  @Secured({"OFFICER", "KEY_HOLDER", "ADMINISTRATOR"})
  JobView show(String id) {
    return jobs.find(id).map(JobView::of).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  @Delete("/{id}")
  @Secured({"OFFICER", "KEY_HOLDER"})
  HttpResponse<JobView> cancel(String id) {
    show(id);
    jobs.cancel(id);
    return HttpResponse.accepted().body(show(id));
  }
}
