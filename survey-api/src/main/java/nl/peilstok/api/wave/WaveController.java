package nl.peilstok.api.wave;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.api.platform.job.JobView;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

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

  @Get
  @Secured({
    Access.OFFICER,
    Access.HR,
    Access.MANAGER,
    Access.KEY_HOLDER,
    Access.BOARD,
    Access.OVERSIGHT
  })
  WaveList list() {
    return new WaveList(waves.all().stream().map(this::view).toList(), null);
  }

  @Post
  @Secured(Access.OFFICER)
  HttpResponse<WaveView> plan(@Body WaveRequest request) {
    return HttpResponse.created(view(plans.plan(request)));
  }

  @Get("/{id}")
  @Secured({
    Access.OFFICER,
    Access.HR,
    Access.MANAGER,
    Access.KEY_HOLDER,
    Access.BOARD,
    Access.OVERSIGHT
  })
  WaveView show(String id) {
    return view(wave(id));
  }

  @Patch("/{id}")
  @Secured(Access.OFFICER)
  WaveView change(String id, @Body WaveRequest request) {
    return view(plans.change(wave(id), request));
  }

  @Get("/{id}/manifest")
  @Secured(Access.ANYONE)
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

  @Post("/{id}/keys")
  @Secured(Access.KEY_HOLDER)
  HttpResponse<?> enrol(String id, @Body Passphrase body, Viewer viewer) {
    moves.enrol(wave(id), viewer.id(), body.orEmpty());
    return HttpResponse.noContent();
  }

  @Post("/{id}/open")
  @Secured(Access.OFFICER)
  HttpResponse<JobView> open(String id, Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.open(wave(id), viewer.id())));
  }

  @Post("/{id}/close")
  @Secured(Access.OFFICER)
  HttpResponse<JobView> close(String id, Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.close(wave(id), viewer.id())));
  }

  @Post("/{id}/publish")
  @Secured(Access.OFFICER)
  HttpResponse<JobView> publish(String id, Viewer viewer) {
    return HttpResponse.accepted().body(JobView.of(moves.publish(wave(id), viewer.id())));
  }

  private Wave wave(String id) {
    return waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  private WaveView view(Wave wave) {
    return WaveView.of(wave, waves.quotas(wave.id()), keys.count(wave.id()));
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
