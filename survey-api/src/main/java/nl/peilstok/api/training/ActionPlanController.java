package nl.peilstok.api.training;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;

/** Measures that were promised, each with the figure that called for it. */
@Tag(name = "trainings")
@Controller("/api/v1/action-plans")
@Secured({Access.HR, Access.MANAGER})
@ExecuteOn(TaskExecutors.BLOCKING)
class ActionPlanController {
  private final ActionPlanDesk desk;

  ActionPlanController(ActionPlanDesk desk) {
    this.desk = desk;
  }

  /** List the plans of all waves: HR all, a manager those of the own units. */
  @Get
  @Operation(operationId = "listActionPlans")
  @Refuses.Strangers
  ActionPlanView.ActionPlanList list(@Parameter(hidden = true) Viewer viewer) {
    return new ActionPlanView.ActionPlanList(
        desk.seenBy(viewer).stream().map(ActionPlanView::of).toList(), null);
  }

  /** Promise a measure; the figure that calls for it is kept as it is shown now. */
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(operationId = "addActionPlan")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  ActionPlanView add(@Body ActionPlanFields request, @Parameter(hidden = true) Viewer viewer) {
    return ActionPlanView.of(desk.add(request, viewer));
  }

  /** Say how far a measure is, or what was learned. */
  @Patch("/{id}")
  @Operation(operationId = "moveActionPlan")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  ActionPlanView move(
      String id, @Body ActionPlanView.Move request, @Parameter(hidden = true) Viewer viewer) {
    return ActionPlanView.of(desk.move(id, request.state(), request.note(), viewer));
  }
}
