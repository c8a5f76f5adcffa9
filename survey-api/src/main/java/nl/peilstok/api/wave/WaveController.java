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
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.api.platform.job.JobView;
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
  @Secured({"OFFICER", "HR", "MANAGER", "KEY_HOLDER", "BOARD", "OVERSIGHT"})
  WaveList list() {
    return new WaveList(waves.all().stream().map(this::view).toList(), null);
  }

  @Post
  @Secured("OFFICER")
  HttpResponse<WaveView> plan(@Body WaveRequest request) {
    return HttpResponse.created(view(plans.plan(request)));
  }

  @Get("/{id}")
  @Secured({"OFFICER", "HR", "MANAGER", "KEY_HOLDER", "BOARD", "OVERSIGHT"})
  WaveView show(String id) {
    return view(wave(id));
  }

  @Patch("/{id}")
  @Secured("OFFICER")
  WaveView change(String id, @Body WaveRequest request) {
    return view(plans.change(wave(id), request));
  }

  @Get("/{id}/manifest")
  @Secured(SecurityRule.IS_ANONYMOUS)
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
  @Secured("KEY_HOLDER")
  HttpResponse<?> enrol(String id, @Body Passphrase body, Authentication caller) {
    moves.enrol(wave(id), caller.getName(), body.orEmpty());
    return HttpResponse.noContent();
  }

  @Post("/{id}/open")
  @Secured("OFFICER")
  HttpResponse<JobView> open(String id, Authentication caller) {
    return HttpResponse.accepted().body(JobView.of(moves.open(wave(id), caller.getName())));
  }

  @Post("/{id}/close")
  @Secured("OFFICER")
  HttpResponse<JobView> close(String id, Authentication caller) {
    return HttpResponse.accepted().body(JobView.of(moves.close(wave(id), caller.getName())));
  }

  @Post("/{id}/publish")
  @Secured("OFFICER")
  HttpResponse<JobView> publish(String id, Authentication caller) {
    return HttpResponse.accepted().body(JobView.of(moves.publish(wave(id), caller.getName())));
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
