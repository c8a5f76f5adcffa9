package nl.peilstok.api.precheck;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

@Tag(name = "waves")
@Controller("/api/v1/waves/{id}/precheck")
@ExecuteOn(TaskExecutors.BLOCKING)
class PreCheckController {
  private final PreChecks checks;

  PreCheckController(PreChecks checks) {
    this.checks = checks;
  }

  /** Show what a draft may be expected to show under several split orders; takes some seconds. */
  @Get
  @Secured(Access.OFFICER)
  @Operation(operationId = "preCheckWave")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Conflicting
  PreCheckView check(String id) {
    return PreCheckView.of(checks.check(checks.draft(id)));
  }
}
