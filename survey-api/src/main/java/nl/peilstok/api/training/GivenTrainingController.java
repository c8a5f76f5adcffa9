package nl.peilstok.api.training;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

/** Which units were given which training, so that a later wave can tell what it did. */
@Tag(name = "trainings")
@Controller("/api/v1/given-trainings")
@Secured(Access.HR)
@ExecuteOn(TaskExecutors.BLOCKING)
class GivenTrainingController {
  private final GivenTrainingDesk desk;

  GivenTrainingController(GivenTrainingDesk desk) {
    this.desk = desk;
  }

  /** List the trainings that were given, oldest first. */
  @Get
  @Operation(operationId = "listGivenTrainings")
  @Refuses.Strangers
  GivenTrainingView.GivenTrainingList list() {
    return new GivenTrainingView.GivenTrainingList(
        desk.all().stream().map(GivenTrainingView::of).toList(), null);
  }

  /** Record that units were given a training; never who of them came. */
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(operationId = "addGivenTraining")
  @Refuses.Strangers
  @Refuses.Faulty
  GivenTrainingView add(@Body GivenTrainingFields request) {
    return GivenTrainingView.of(desk.add(request));
  }

  /** Forget that a training was given. */
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeGivenTraining")
  @Refuses.Strangers
  @Refuses.Unknown
  void remove(String id) {
    desk.remove(id);
  }
}
