package nl.peilstok.api.participation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.peilstok.api.platform.json.ResponseJson;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Respondent;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Collector;
import org.jspecify.annotations.Nullable;

@Tag(name = "participation")
@Controller("/api/v1/responses")
@ExecuteOn(TaskExecutors.BLOCKING)
class ResponseController {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final ResponseCollector collector;

  ResponseController(ResponseCollector collector) {
    this.collector = collector;
  }

  /** Take a response; the same again is fine, another one is refused. */
  @Post
  @Secured("RESPONDENT")
  @Operation(operationId = "submitResponse")
  @ApiResponse(responseCode = "201", description = "Stored")
  @ApiResponse(responseCode = "200", description = "Stored before")
  @Refuses.Strangers
  @Refuses.Faulty
  @Refuses.Conflicting
  @Refuses.Late
  HttpResponse<?> submit(@Parameter(hidden = true) Respondent respondent, @Body ResponseJson body) {
    Collector.Receipt receipt =
        collector.submit(
            respondent.wave(),
            HexFormat.of().parseHex(respondent.tokenId()),
            body.read(),
            hash(body.withdrawalHash()));
    return switch (receipt) {
      case STORED -> HttpResponse.created("");
      case STORED_BEFORE -> HttpResponse.ok();
    };
  }

  private static byte[] hash(@Nullable String hex) {
    if (hex == null || !HASH.matcher(hex).matches()) {
      Refusal.ifAny(List.of(Fault.of("withdrawalHash", Reason.MALFORMED)));
    }
    return HexFormat.of().parseHex(hex == null ? "" : hex);
  }
}
