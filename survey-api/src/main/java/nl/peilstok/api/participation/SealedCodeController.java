package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
class SealedCodeController {
  private final SealedCodes codes;

  SealedCodeController(SealedCodes codes) {
    this.codes = codes;
  }

  @Post("/{id}/sealed-codes")
  @Secured("OFFICER")
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
