package nl.peilstok.api.result;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

@Tag(name = "oversight")
@Controller("/api/v1/oversight/waves/{id}")
@Secured(Access.OVERSIGHT)
@ExecuteOn(TaskExecutors.BLOCKING)
class OversightController {
  private final Results results;

  OversightController(Results results) {
    this.results = results;
  }

  /** Show what was proved of a published wave, and which groups were merged and why. */
  @Get
  @Operation(operationId = "showOversight")
  @Refuses.Strangers
  @Refuses.Unknown
  OversightView show(String id) {
    return OversightView.of(results.shown(id));
  }
}
