package nl.peilstok.api.result;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

@Tag(name = "oversight")
@Controller("/api/v1/oversight/waves/{id}")
@Secured(Access.OVERSIGHT)
@ExecuteOn(TaskExecutors.BLOCKING)
class OversightController {
  private final Results results;

  OversightController(Results results) {
    this.results = results;
  }

  /** Show what was proved of a published wave, and which groups were merged and why. */
  @Get
  @Operation(operationId = "showOversight")
  @Refuses.Strangers
  @Refuses.Unknown
  OversightView show(String id) {
    return OversightView.of(results.shown(id));
  }

  /** Download everything that was published, to be checked by another program. */
  @Get(uri = "/publication", produces = MediaType.TEXT_PLAIN)
  @Operation(operationId = "downloadPublication")
  @Refuses.Strangers
  @Refuses.Unknown
  HttpResponse<byte[]> publication(String id) {
    return file(PublicationFile.of(results.shown(id).publication()), "publication.txt");
  }

  static HttpResponse<byte[]> file(byte[] content, String name) {
    return HttpResponse.ok(content)
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
