package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.sealing.Keystore;
import nl.peilstok.api.platform.sealing.SealingKeys;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Invitations;
import nl.peilstok.core.participation.TokenKeyPair;
import nl.peilstok.core.participation.TokenVerifier;
import nl.peilstok.core.wave.Wave;

/**
 * Open a wave: make its two key pairs, freeze who takes part, seal the manifest.
 *
 * <p>It takes an officer and at least two key holders, none of whom is that officer.
 */
@Singleton
class Opening implements ResumableWork {
  static final String KIND = "wave-open";

  private static final int FEWEST_HOLDERS = 2;

  private final WaveStore waves;
  private final WaveRows rows;
  private final InvitedRows invitedRows;
  private final HolderKeys keys;
  private final Promises promises;
  private final Invitations invitations;
  private final Keystore keystore;
  private final Json json;
  private final Clock clock;

  Opening(
      WaveStore waves,
      WaveRows rows,
      InvitedRows invitedRows,
      HolderKeys keys,
      Promises promises,
      Invitations invitations,
      Keystore keystore,
      Json json,
      Clock clock) {
    this.waves = waves;
    this.rows = rows;
    this.invitedRows = invitedRows;
    this.keys = keys;
    this.promises = promises;
    this.invitations = invitations;
    this.keystore = keystore;
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
    HolderKeys.Holders holders = keys.holders(wave.id());
    if (holders.enrolled() < FEWEST_HOLDERS) {
      throw Refusal.of(Failure.KEY_HOLDER_MISSING);
    }
    if (holders.confirmed() < holders.enrolled()) {
      throw Refusal.of(Failure.KEY_HOLDER_NOT_CONFIRMED);
    }
    promises.check(draft.plan());
  }

  /** Nobody both opens a wave and holds its key. */
  void checkOpener(Wave wave, String account) {
    if (keys.stage(wave.id(), account) != HolderKeys.Stage.NONE) {
      throw Refusal.of(Failure.KEY_HOLDER_OPENS);
    }
  }

  @Override
  public void run(JobRun run) {
    Wave wave = waves.find(run.subject()).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    switch (wave) {
      case Wave.Open _ -> run.complete(() -> {});
      case Wave.Draft draft -> open(run, draft);
      case Wave.Closed _, Wave.Ready _, Wave.Published _, Wave.Purged _, Wave.Cancelled _ ->
          throw Refusal.of(Failure.WAVE_STATE);
    }
  }

  private void open(JobRun run, Wave.Draft draft) {
    check(draft);
    SealingKeys sealing = SealingKeys.draw();
    try {
      byte[] tokenKey = newTokenKey();
      int holders = keys.holders(draft.id()).enrolled();
      Promises.Promise promise =
          promises.draw(draft, new Promises.Keys(sealing.publicKey(), tokenKey, holders));
      run.complete(
          () -> {
            hold(draft);
            keys.distribute(draft.id(), sealing, tokenKey);
            freeze(draft.id(), promise);
          });
    } finally {
      sealing.forget();
    }
  }

  /** The private half is in the keystore before anything says that the wave is open. */
  private byte[] newTokenKey() {
    TokenKeyPair pair = TokenKeyPair.draw();
    byte[] publicKey = pair.publicKey();
    keystore.put(new TokenVerifier(publicKey).id(), pair.privateKey());
    return publicKey;
  }

  /**
   * Keep other openings and changes of this draft away until the transaction ends.
   *
   * <p>The locks come before anything is read: what a transaction reads is as old as its first
   * look.
   */
  private void hold(Wave.Draft draft) {
    rows.lockOpenings();
    if (rows.holdDraft(draft.id()).isEmpty()) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
    boolean unchanged =
        waves.find(draft.id()).map(Wave::plan).filter(draft.plan()::equals).isPresent();
    if (!unchanged) {
      throw Refusal.of(Failure.KEY_HOLDER_NOT_CONFIRMED);
    }
    if (rows.countOpenBeside(draft.id()) > 0) {
      throw Refusal.of(Failure.ANOTHER_WAVE_OPEN);
    }
  }

  private void freeze(String wave, Promises.Promise promise) {
    HolderKeys.Holders holders = keys.holders(wave);
    if (holders.confirmed() != promise.manifest().keyHolders()) {
      throw Refusal.of(Failure.KEY_HOLDER_NOT_CONFIRMED);
    }
    invitedRows.saveInvited(
        promise.invited().entrySet().stream()
            .map(entry -> InvitedRow.of(wave, entry.getKey(), entry.getValue()))
            .toList());
    invitations.invite(wave, promise.guests(), promise.manifest().segments());
    if (rows.open(wave, json.write(ManifestJson.of(promise.manifest()))) == 0) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
  }
}
