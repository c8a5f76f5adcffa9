package nl.peilstok.api.wave;

import io.micronaut.http.HttpResponse;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.peilstok.api.platform.job.JobView;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

@Tag(name = "waves")
@Controller("/api/v1/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
class WaveController {
  private final WaveStore waves;
  private final WavePlans plans;
  private final HolderKeys keys;
  private final WaveMoves moves;

  WaveController(WaveStore waves, WavePlans plans, HolderKeys keys, WaveMoves moves) {
    this.waves = waves;
    this.plans = plans;
    this.keys = keys;
    this.moves = moves;
  }

  /** List all waves, the newest first. */
  @Get
  @Secured({
    Access.OFFICER,
    Access.HR,
    Access.MANAGER,
    Access.KEY_HOLDER,
    Access.BOARD,
    Access.OVERSIGHT
  })
  @Operation(operationId = "listWaves")
  @Refuses.Strangers
  WaveList list() {
    return new WaveList(waves.all().stream().map(this::view).toList(), null);
  }

  /** Plan a wave; it stays a draft until it is opened. */
  @Post
  @Secured(Access.OFFICER)
  @Operation(operationId = "planWave")
  @Status(HttpStatus.CREATED)
  @Refuses.Strangers
  @Refuses.Faulty
  HttpResponse<WaveView> plan(@Body WaveRequest request) {
    return HttpResponse.created(view(plans.plan(request)));
  }

  /** Show a wave. */
  @Get("/{id}")
  @Secured({
    Access.OFFICER,
    Access.HR,
    Access.MANAGER,
    Access.KEY_HOLDER,
    Access.BOARD,
    Access.OVERSIGHT
  })
  @Operation(operationId = "showWave")
  @Refuses.Strangers
  @Refuses.Unknown
  WaveView show(String id) {
    return view(wave(id));
  }

  /** Change a draft; absent fields keep their value. */
  @Patch("/{id}")
  @Secured(Access.OFFICER)
  @Operation(operationId = "changeWave")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  WaveView change(String id, @Body WaveRequest request) {
    return view(plans.change(wave(id), request));
  }

  /** Show the sealed manifest: the wave's promise, byte for byte. */
  @Get("/{id}/manifest")
  @Secured(Access.ANYONE)
  @Operation(operationId = "showManifest")
  @ApiResponse(
      responseCode = "200",
      description = "The frozen bytes; the header Manifest-Hash holds their SHA-256",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ManifestJson.class)))
  @Refuses.Unknown
  HttpResponse<byte[]> manifest(String id) {
    return wave(id)
        .manifest()
        .map(
            frozen ->
                HttpResponse.ok(frozen.bytes())
                    .contentType("application/json")
                    .header("Manifest-Hash", frozen.hash()))
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  /** Make the key holder's own key pair for this wave, wrapped under the passphrase. */
  @Post("/{id}/keys")
  @Secured(Access.KEY_HOLDER)
  @Operation(operationId = "enrolKeyHolder")
  @Status(HttpStatus.NO_CONTENT)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<?> enrol(String id, @Body Passphrase body, @Parameter(hidden = true) Viewer viewer) {
    moves.enrol(wave(id), viewer.id(), body.orEmpty());
    return HttpResponse.noContent();
  }

  /** Type the passphrase back: shows that it opens the own key, and agrees to the plan. */
  @Post("/{id}/keys/confirmation")
  @Secured(Access.KEY_HOLDER)
  @Operation(operationId = "confirmKeyHolder")
  @Status(HttpStatus.NO_CONTENT)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<?> confirm(
      String id, @Body Passphrase body, @Parameter(hidden = true) Viewer viewer) {
    moves.confirm(wave(id), viewer.id(), body.orEmpty());
    return HttpResponse.noContent();
  }

  /** Open the wave as a job: freeze the manifest and start to collect. */
  @Post("/{id}/open")
  @Secured(Access.OFFICER)
  @Operation(operationId = "openWave")
  @Status(HttpStatus.ACCEPTED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  @Refuses.Conflicting
  HttpResponse<JobView> open(String id, @Parameter(hidden = true) Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.open(wave(id), viewer.id())));
  }

  /** Close the wave as a job. */
  @Post("/{id}/close")
  @Secured(Access.OFFICER)
  @Operation(operationId = "closeWave")
  @Status(HttpStatus.ACCEPTED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Conflicting
  HttpResponse<JobView> close(String id, @Parameter(hidden = true) Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.close(wave(id), viewer.id())));
  }

  /** Publish the results as a job. */
  @Post("/{id}/publish")
  @Secured(Access.OFFICER)
  @Operation(operationId = "publishWave")
  @Status(HttpStatus.ACCEPTED)
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Conflicting
  HttpResponse<JobView> publish(String id, @Parameter(hidden = true) Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.publish(wave(id), viewer.id())));
  }

  private Wave wave(String id) {
    return waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  private WaveView view(Wave wave) {
    return WaveView.of(wave, waves.quotas(wave.id()), keys.holders(wave.id()).enrolled());
  }

  @Serdeable
  record WaveList(List<WaveView> items, @Nullable String next) {}

  /** A key holder's passphrase; it is used and forgotten. */
  @Serdeable
  record Passphrase(@Nullable String passphrase) {

    String orEmpty() {
      return passphrase == null ? "" : passphrase;
    }

    @Override
    public String toString() {
      return "Passphrase[hidden]";
    }
  }
}
