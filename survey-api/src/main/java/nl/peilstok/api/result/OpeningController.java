package nl.peilstok.api.result;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import nl.peilstok.api.platform.job.JobView;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

@Tag(name = "waves")
@Controller("/api/v1/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
class OpeningController {
  private final ResponseOpening opening;

  OpeningController(ResponseOpening opening) {
    this.opening = opening;
  }

  /** Open the responses with a passphrase as a job: tally, split, freeze. */
  @Post("/{id}/opening")
  @Secured(Access.KEY_HOLDER)
  @Operation(operationId = "openResponses")
  @Status(HttpStatus.ACCEPTED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<JobView> open(
      String id, @Body Passphrase body, @Parameter(hidden = true) Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(opening.start(id, viewer.id(), body.orEmpty())));
  }

  /** A key holder's passphrase; it is used and forgotten. */
  @Serdeable
  record Passphrase(@Nullable String passphrase) {

    String orEmpty() {
      return Objects.requireNonNullElse(passphrase, "");
    }

    @Override
    public String toString() {
      return "Passphrase[hidden]";
    }
  }
}
