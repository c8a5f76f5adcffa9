package nl.peilstok.api.training;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import org.jspecify.annotations.Nullable;

/** What a training did. */
@Tag(name = "trainings")
@Controller("/api/v1/waves/{id}/training-effect")
@Secured(Access.HR)
@ExecuteOn(TaskExecutors.BLOCKING)
class TrainingEffectController {
  private final TrainingEffects effects;

  TrainingEffectController(TrainingEffects effects) {
    this.effects = effects;
  }

  /** Show the change of the units that had a training minus that of all others. */
  @Get
  @Operation(operationId = "showTrainingEffect")
  @Refuses.Strangers
  @Refuses.Unknown
  TrainingEffectView effect(String id, @QueryValue @Nullable String training) {
    return TrainingEffectView.of(effects.of(id, training));
  }
}
