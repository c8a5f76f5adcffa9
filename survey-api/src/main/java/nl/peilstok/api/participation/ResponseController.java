package nl.peilstok.api.participation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HexFormat;
import java.util.Objects;
import nl.peilstok.api.platform.json.ResponseJson;
import nl.peilstok.api.platform.json.Sent;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.api.platform.security.Respondent;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.participation.Collector;
import org.jspecify.annotations.Nullable;

@Tag(name = "participation")
@Controller("/api/v1/responses")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResponseController {
  private final ResponseCollector collector;
  private final CodeEntry codes;

  ResponseController(ResponseCollector collector, CodeEntry codes) {
    this.collector = collector;
    this.codes = codes;
  }

  /** Take a response; the same again is fine, another one is refused. */
  @Post
  @Secured(Access.RESPONDENT)
  @Operation(operationId = "submitResponse")
  @ApiResponse(responseCode = "201", description = "Stored")
  @ApiResponse(responseCode = "200", description = "Stored before")
  @Refuses.Strangers
  @Refuses.Faulty
  @Refuses.Conflicting
  @Refuses.Late
  @Refuses.Hasty
  HttpResponse<?> submit(@Parameter(hidden = true) Respondent respondent, @Body ResponseJson body) {
    Collector.Submission submission =
        new Collector.Submission(
            respondent.wave(),
            respondent.token(),
            body.read(),
            Sent.hash("withdrawalHash", body.withdrawalHash()));
    String holder = HexFormat.of().formatHex(respondent.token().jti());
    return switch (codes.guarded(holder, () -> collector.submit(submission))) {
      case STORED -> HttpResponse.created("");
      case STORED_BEFORE -> HttpResponse.ok();
    };
  }

  /** Delete the response that a withdrawal secret belongs to; everything else is not known. */
  @Delete
  @Secured(Access.ANYONE)
  @Operation(operationId = "withdrawResponse")
  @Status(HttpStatus.NO_CONTENT)
  @Refuses.Unknown
  @Refuses.Hasty
  HttpResponse<?> withdraw(@Header("Withdrawal-Secret") @Nullable String secret) {
    String typed = Objects.requireNonNullElse(secret, "");
    codes.found(Failure.RECEIPT_NOT_KNOWN, () -> collector.withdraw(typed));
    return HttpResponse.noContent();
  }
}
