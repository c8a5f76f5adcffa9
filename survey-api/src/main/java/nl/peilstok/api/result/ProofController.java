package nl.peilstok.api.result;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;

@Tag(name = "oversight")
@Controller("/api/v1/waves")
@Secured(Access.KEY_HOLDER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProofController {
  private final ProofFiles files;

  ProofController(ProofFiles files) {
    this.files = files;
  }

  /** Download a publication with what its proof rests on, sealed under the own passphrase. */
  @Post(uri = "/{id}/proof", produces = MediaType.TEXT_PLAIN)
  @Operation(operationId = "downloadProof")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<byte[]> proof(
      String id, @Body OpeningController.Passphrase body, @Parameter(hidden = true) Viewer viewer) {
    return TextFile.attached(files.of(id, viewer.id(), body.orEmpty()), "proof.txt");
  }
}
