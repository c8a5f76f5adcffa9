package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.sealing.SealingKeys;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.Wave;

/** Open a wave: freeze who is invited, make the sealing key, seal the manifest. */
@Singleton
class Opening implements ResumableWork {
  static final String KIND = "wave-open";

  private static final int RETENTION_DAYS = 30;
  private static final Map<String, String> AUDIENCE =
      Map.of(
          "hr", "all published groups of at least k respondents",
          "manager", "the own unit and the whole organisation, in the same published groups",
          "board", "the whole organisation",
          "oversight", "this manifest and what was merged; no figures of small groups");

  private final WaveStore waves;
  private final WaveRows rows;
  private final InvitedRows invitedRows;
  private final HolderKeys keys;
  private final Instruments instruments;
  private final Organisations organisations;
  private final People people;
  private final Json json;
  private final Clock clock;

  Opening(
      WaveStore waves,
      WaveRows rows,
      InvitedRows invitedRows,
      HolderKeys keys,
      Instruments instruments,
      Organisations organisations,
      People people,
      Json json,
      Clock clock) {
    this.waves = waves;
    this.rows = rows;
    this.invitedRows = invitedRows;
    this.keys = keys;
    this.instruments = instruments;
    this.organisations = organisations;
    this.people = people;
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
    if (rows.countOpen() > 0) {
      throw Refusal.of(Failure.ANOTHER_WAVE_OPEN);
    }
    if (keys.count(wave.id()) == 0) {
      throw Refusal.of(Failure.KEY_HOLDER_MISSING);
    }
    if (people.combinations().isEmpty()) {
      throw Refusal.of(Failure.NO_STAFF);
    }
  }

  @Override
  public void run(JobRun run) {
    String id = run.subject();
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Open) {
      run.complete(() -> {});
      return;
    }
    check(wave);
    SegmentPlan segments =
        new SegmentPlan(organisations.current(), wave.plan().where(), wave.plan().who());
    Map<Segments, Integer> invited = invited(segments);
    SealingKeys pair = SealingKeys.draw();
    byte[] manifest = json.write(ManifestJson.of(manifest(wave, segments, invited, pair)));
    run.complete(
        () -> {
          keys.distribute(id, pair);
          invitedRows.saveInvited(
              invited.entrySet().stream()
                  .map(entry -> InvitedRow.of(id, entry.getKey(), entry.getValue()))
                  .toList());
          if (rows.open(id, manifest) == 0) {
            throw Refusal.of(Failure.WAVE_STATE);
          }
        });
    pair.forget();
  }

  private Map<Segments, Integer> invited(SegmentPlan segments) {
    Map<Segments, Integer> invited = new HashMap<>();
    people
        .combinations()
        .forEach((one, count) -> invited.merge(segments.restrict(one), count, Integer::sum));
    return invited;
  }

  private Manifest manifest(
      Wave wave, SegmentPlan segments, Map<Segments, Integer> invited, SealingKeys pair) {
    Instrument instrument =
        instruments
            .find(wave.plan().instrument(), wave.plan().instrumentVersion())
            .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    return new Manifest(
        wave.id(),
        wave.plan(),
        instrument.contentHash(),
        segments,
        invited.values().stream().mapToInt(Integer::intValue).sum(),
        perValue(segments, invited),
        clock.instant(),
        RETENTION_DAYS,
        AUDIENCE,
        keys.count(wave.id()),
        sha256(pair.publicKey()));
  }

  private static List<Manifest.Invited> perValue(
      SegmentPlan segments, Map<Segments, Integer> invited) {
    List<Manifest.Invited> counts = new ArrayList<>();
    for (SegmentKey key : segments.keys()) {
      Map<String, Integer> perValue = new TreeMap<>();
      invited.forEach(
          (one, count) -> perValue.merge(segments.value(key, one), count, Integer::sum));
      perValue.forEach(
          (value, count) -> counts.add(new Manifest.Invited(key.code(), value, count)));
    }
    return counts;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
