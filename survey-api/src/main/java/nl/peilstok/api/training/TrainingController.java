package nl.peilstok.api.training;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.peilstok.api.platform.problem.Languages;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.training.Trainings;
import org.jspecify.annotations.Nullable;

/** The catalogue: HR keeps it, managers read it. */
@Tag(name = "trainings")
@Controller("/api/v1/trainings")
@ExecuteOn(TaskExecutors.BLOCKING)
class TrainingController {
  private final Trainings trainings;
  private final Organisations organisations;
  private final CatalogueImport catalogue;

  TrainingController(Trainings trainings, Organisations organisations, CatalogueImport catalogue) {
    this.trainings = trainings;
    this.organisations = organisations;
    this.catalogue = catalogue;
  }

  /** List all trainings by code. */
  @Get
  @Secured({Access.HR, Access.MANAGER})
  @Operation(operationId = "listTrainings")
  @Refuses.Strangers
  TrainingList list() {
    return new TrainingList(trainings.all().stream().map(TrainingJson::of).toList(), null);
  }

  /** Add a training. */
  @Post
  @Status(HttpStatus.CREATED)
  @Secured(Access.HR)
  @Operation(operationId = "addTraining")
  @Refuses.Strangers
  @Refuses.Faulty
  TrainingJson add(@Body TrainingJson request) {
    Training training = read(request, request.code());
    if (!trainings.add(training)) {
      Refusal.ifAny(List.of(Fault.of("code", Reason.DUPLICATE)));
    }
    return TrainingJson.of(training);
  }

  /** Change a training. */
  @Put("/{code}")
  @Secured(Access.HR)
  @Operation(operationId = "changeTraining")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  TrainingJson change(String code, @Body TrainingJson request) {
    if (trainings.find(code).isEmpty()) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
    Training training = read(request, code);
    trainings.change(training);
    return TrainingJson.of(training);
  }

  /** Remove a training. */
  @Delete("/{code}")
  @Status(HttpStatus.NO_CONTENT)
  @Secured(Access.HR)
  @Operation(operationId = "removeTraining")
  @Refuses.Strangers
  @Refuses.Unknown
  void remove(String code) {
    if (!trainings.remove(code)) {
      throw Refusal.of(Failure.NOT_FOUND);
    }
  }

  /** Add and change trainings from a file, all or none, or only try; others stay. */
  @Post("/imports")
  @Consumes("text/csv")
  @Status(HttpStatus.CREATED)
  @Secured(Access.HR)
  @Operation(operationId = "importTrainings")
  @Refuses.Strangers
  @Refuses.Faulty
  CatalogueReport importTrainings(
      HttpRequest<?> request,
      @Body byte[] csv,
      @QueryValue(defaultValue = "false") boolean dryRun) {
    CatalogueReport report = catalogue.apply(csv, dryRun, Languages.of(request));
    if (!report.applied() && !dryRun) {
      throw Refusal.of(Failure.INVALID_REQUEST, report.faultsByLine());
    }
    return report;
  }

  private Training read(TrainingJson request, @Nullable String code) {
    return TrainingFields.read(request.texts(code), organisations.current()).orRefuse();
  }
}
