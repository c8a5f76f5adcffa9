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

/** Where training brings most, and what to do with a budget. */
@Tag(name = "trainings")
@Controller("/api/v1/waves/{id}")
@Secured(Access.HR)
@ExecuteOn(TaskExecutors.BLOCKING)
class PriorityController {
  private final Proposals proposals;

  PriorityController(Proposals proposals) {
    this.proposals = proposals;
  }

  /** Show published groups by theme and dimension, largest expected gain first. */
  @Get("/priorities")
  @Operation(operationId = "showPriorities")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  PriorityView priorities(String id, @QueryValue @Nullable String target) {
    Proposals.Proposal proposal = proposals.of(id, PlanQuestion.of(target, null, null));
    return PriorityView.of(proposal.priorities(), proposal.called());
  }

  /** Choose trainings within a budget in euros and the hours that people have. */
  @Get("/training-plan")
  @Operation(operationId = "showTrainingPlan")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  PlanView plan(
      String id,
      @QueryValue @Nullable String target,
      @QueryValue @Nullable String budget,
      @QueryValue @Nullable String hours) {
    Proposals.Proposal proposal = proposals.of(id, PlanQuestion.of(target, budget, hours));
    return PlanView.of(proposal.plan(), proposal.question());
  }
}
