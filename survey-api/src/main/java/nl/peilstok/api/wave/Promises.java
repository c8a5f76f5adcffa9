package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.peilstok.core.digest.Sha256;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

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

  /**
   * A manifest, the frozen numbers it was made of, and the people who were counted.
   *
   * @param guests those who get a personal invitation
   */
  record Promise(Manifest manifest, Map<Segments, Integer> invited, List<Person> guests) {}

  /** The public halves of the wave's two keys, and how many people hold the private one. */
  @SuppressWarnings("ArrayRecordComponent") // keys on their way to the manifest, never compared
  record Keys(byte[] sealing, byte[] token, int holders) {}

  /** Whether there is anybody to invite. */
  boolean hasPeople() {
    return !people.combinations().isEmpty();
  }

  /** Say why nobody could take part as planned. */
  void check(WavePlan plan) {
    if (!hasPeople()) {
      throw Refusal.of(Failure.NO_STAFF);
    }
    checkQuotas(
        plan, organisations.current().units(), people.combinations(Person.Channel.SEALED_CODE));
  }

  /** More codes than people to draw them would let somebody answer twice. */
  private static void checkQuotas(WavePlan plan, Units units, Map<Segments, Integer> listed) {
    new TreeMap<>(plan.sealedCodes())
        .forEach((unit, quota) -> checkQuota(units, unit, quota, listed));
  }

  private static void checkQuota(
      Units units, String unit, int quota, Map<Segments, Integer> listed) {
    Set<String> within = units.subtree(unit);
    int people =
        listed.entrySet().stream()
            .filter(entry -> within.contains(entry.getKey().unit()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (quota > people) {
      String name = units.find(unit).map(Unit::name).orElse(unit);
      throw Refusal.of(Failure.SEALED_CODES_WITHOUT_PEOPLE, name, "" + quota, "" + people);
    }
  }

  Promise draw(Wave wave, Keys keys) {
    SegmentPlan segments =
        new SegmentPlan(organisations.current(), wave.plan().where(), wave.plan().who());
    List<Person> everybody = people.all();
    List<Person> guests =
        everybody.stream().filter(person -> person.channel() == Person.Channel.INVITATION).toList();
    Map<Segments, Integer> listed = combinations(everybody, Person.Channel.SEALED_CODE);
    checkQuotas(wave.plan(), segments.organisation().units(), listed);
    Map<Segments, Integer> invited =
        segments.counted(combinations(everybody, Person.Channel.INVITATION), listed);
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
            everybody.size(),
            everybody.size() - guests.size(),
            perValue(segments, invited),
            clock.instant(),
            RETENTION_DAYS,
            AUDIENCE,
            keys.holders(),
            Sha256.hex(keys.sealing()),
            Sha256.hex(keys.token()));
    return new Promise(manifest, invited, guests);
  }

  private static Map<Segments, Integer> combinations(List<Person> people, Person.Channel channel) {
    Map<Segments, Integer> combinations = new HashMap<>();
    people.stream()
        .filter(one -> one.channel() == channel)
        .forEach(one -> combinations.merge(one.segments(), 1, Integer::sum));
    return combinations;
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
}
