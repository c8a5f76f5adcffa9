package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.sealing.SealingKeys;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Wave;

/** Open a wave: freeze who is invited, make the sealing key, seal the manifest. */
@Singleton
class Opening implements ResumableWork {
  static final String KIND = "wave-open";

  private final WaveStore waves;
  private final WaveRows rows;
  private final InvitedRows invitedRows;
  private final HolderKeys keys;
  private final Promises promises;
  private final Json json;
  private final Clock clock;

  Opening(
      WaveStore waves,
      WaveRows rows,
      InvitedRows invitedRows,
      HolderKeys keys,
      Promises promises,
      Json json,
      Clock clock) {
    this.waves = waves;
    this.rows = rows;
    this.invitedRows = invitedRows;
    this.keys = keys;
    this.promises = promises;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Say at once why the wave cannot be opened, before a job is made of it. */
  void check(Wave wave) {
    if (!(wave instanceof Wave.Draft draft)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    Refusal.ifAny(draft.plan().faults(clock.instant()));
    if (rows.countOpenBeside(wave.id()) > 0) {
      throw Refusal.of(Failure.ANOTHER_WAVE_OPEN);
    }
    if (keys.count(wave.id()) == 0) {
      throw Refusal.of(Failure.KEY_HOLDER_MISSING);
    }
    if (!promises.hasPeople()) {
      throw Refusal.of(Failure.NO_STAFF);
    }
  }

  @Override
  public void run(JobRun run) {
    Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Open) {
      run.complete(() -> {});
      return;
    }
    check(wave);
    SealingKeys pair = SealingKeys.draw();
    try {
      Promises.Promise promise = promises.draw(wave, keys.count(wave.id()), pair.publicKey());
      byte[] manifest = json.write(ManifestJson.of(promise.manifest()));
      run.complete(() -> freeze(wave.id(), pair, promise.invited(), manifest));
    } finally {
      pair.forget();
    }
  }

  private void freeze(
      String wave, SealingKeys pair, Map<Segments, Integer> invited, byte[] manifest) {
    rows.lockOpenings();
    if (rows.countOpenBeside(wave) > 0) {
      throw Refusal.of(Failure.ANOTHER_WAVE_OPEN);
    }
    keys.distribute(wave, pair);
    invitedRows.saveInvited(
        invited.entrySet().stream()
            .map(entry -> InvitedRow.of(wave, entry.getKey(), entry.getValue()))
            .toList());
    if (rows.open(wave, manifest) == 0) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
  }
}
