package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

@Tag(name = "waves")
@Controller("/api/v1/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
class SealedCodeController {
  private final SealedCodes codes;

  SealedCodeController(SealedCodes codes) {
    this.codes = codes;
  }

  /** Draw sealed codes, told this once. */
  @Post("/{id}/sealed-codes")
  @Secured("OFFICER")
  @Operation(operationId = "drawSealedCodes")
  @Status(HttpStatus.CREATED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<CodeList> draw(String id, @Body CodeRequest request) {
    List<Secret> drawn =
        codes.draw(
            id,
            Objects.requireNonNullElse(request.unit(), ""),
            Objects.requireNonNullElse(request.count(), 0));
    return HttpResponse.created(new CodeList(drawn.stream().map(Secret::grouped).toList()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  @Serdeable
  record CodeRequest(@Nullable String unit, @Nullable Integer count) {}

  /** The codes, shown this once. */
  @Serdeable
  record CodeList(List<String> items) {

    @Override
    public String toString() {
      return "CodeList[hidden]";
    }
  }
}
