package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
  private final SealedCodeSheets sheets;

  SealedCodeController(SealedCodes codes, SealedCodeSheets sheets) {
    this.codes = codes;
    this.sheets = sheets;
  }

  /** Draw sealed codes, told this once: as a list, or on slips when PDF is asked for. */
  @Post("/{id}/sealed-codes")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_PDF})
  @Secured("OFFICER")
  @Operation(operationId = "drawSealedCodes")
  @ApiResponse(
      responseCode = "201",
      description = "The codes: at most 5,000 in a list, 1,000 on slips.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CodeList.class)),
        @Content(
            mediaType = MediaType.APPLICATION_PDF,
            schema = @Schema(type = "string", format = "binary"))
      })
  @Status(HttpStatus.CREATED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<?> draw(HttpRequest<?> request, String id, @Body CodeRequest asked) {
    String unit = Objects.requireNonNullElse(asked.unit(), "");
    int count = Objects.requireNonNullElse(asked.count(), 0);
    if (asksForPaper(request)) {
      byte[] drawn = sheets.draw(request, id, unit, count);
      return SealedCodeSheets.handOver(HttpResponse.status(HttpStatus.CREATED), unit, drawn);
    }
    List<Secret> drawn = codes.draw(id, unit, count);
    return HttpResponse.created(new CodeList(drawn.stream().map(Secret::grouped).toList()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** Whoever takes anything gets the list, as ever. */
  private static boolean asksForPaper(HttpRequest<?> request) {
    return request.accept().stream()
        .findFirst()
        .filter(MediaType.APPLICATION_PDF_TYPE::equals)
        .isPresent();
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
