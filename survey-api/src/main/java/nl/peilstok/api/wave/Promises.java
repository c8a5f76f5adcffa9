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

/** Draw up what a wave promises, from its plan and from the staff list and organisation of now. */
@Singleton
class Promises {
  private static final int RETENTION_DAYS = 30;
  private static final Map<String, String> AUDIENCE =
      Map.of(
          "hr", "all published groups of at least k respondents",
          "manager", "the own unit and the whole organisation, in the same published groups",
          "board", "the whole organisation",
          "oversight", "this manifest and what was merged; no figures of small groups");

  private final Instruments instruments;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  Promises(Instruments instruments, Organisations organisations, People people, Clock clock) {
    this.instruments = instruments;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /** A manifest and the frozen numbers it was made of. */
  record Promise(Manifest manifest, Map<Segments, Integer> invited) {}

  /** Whether there is anybody to invite. */
  boolean hasPeople() {
    return !people.combinations().isEmpty();
  }

  Promise draw(Wave wave, int keyHolders, byte[] publicKey) {
    SegmentPlan segments =
        new SegmentPlan(organisations.current(), wave.plan().where(), wave.plan().who());
    Map<Segments, Integer> invited = invited(segments);
    Instrument instrument =
        instruments
            .find(wave.plan().instrument(), wave.plan().instrumentVersion())
            .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    Manifest manifest =
        new Manifest(
            wave.id(),
            wave.plan(),
            instrument.contentHash(),
            segments,
            invited.values().stream().mapToInt(Integer::intValue).sum(),
            perValue(segments, invited),
            clock.instant(),
            RETENTION_DAYS,
            AUDIENCE,
            keyHolders,
            sha256(publicKey));
    return new Promise(manifest, invited);
  }

  private Map<Segments, Integer> invited(SegmentPlan segments) {
    Map<Segments, Integer> invited = new HashMap<>();
    people
        .combinations()
        .forEach((one, count) -> invited.merge(segments.restrict(one), count, Integer::sum));
    return invited;
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
