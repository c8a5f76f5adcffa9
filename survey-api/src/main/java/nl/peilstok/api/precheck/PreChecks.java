package nl.peilstok.api.precheck;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Look ahead for drafts, and take the order that an officer picks. */
@Singleton
class PreChecks {
  private static final int TRIES = 5;

  /** From here on fewer tries have to do, so that nobody waits long; see docs/method.md. */
  private static final int MANY_PEOPLE = 12_000;

  private static final int TRIES_OF_MANY = 3;

  private final Waves waves;
  private final People people;
  private final Organisations organisations;
  private final Clock clock;

  PreChecks(Waves waves, People people, Organisations organisations, Clock clock) {
    this.waves = waves;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Find a wave that can still be planned.
   *
   * @throws Refusal when there is none, or when it has opened
   */
  Wave.Draft draft(String id) {
    Wave wave = waves.find(id).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    if (wave instanceof Wave.Draft draft) {
      return draft;
    }
    throw Refusal.of(Failure.WAVE_STATE);
  }

  PreCheck check(Wave.Draft draft) {
    Map<Segments, Integer> guests = people.combinations(Person.Channel.INVITATION);
    Map<Segments, Integer> listed = people.combinations(Person.Channel.SEALED_CODE);
    PreCheck.People counts =
        new PreCheck.People(count(guests), count(listed), count(draft.plan().sealedCodes()));
    long seed = Integer.toUnsignedLong(draft.id().hashCode());
    int tries = counts.all() > MANY_PEOPLE ? TRIES_OF_MANY : TRIES;
    PreCheck bare = new PreCheck(draft, counts, seed, tries, List.of());
    return bare.hasPeople() ? bare.with(outlooks(bare, guests, listed)) : bare;
  }

  private List<PreCheck.Outlook> outlooks(
      PreCheck bare, Map<Segments, Integer> guests, Map<Segments, Integer> listed) {
    Organisation now = organisations.current();
    // Counted with every key, so that each order can take what it asks.
    SegmentPlan everything = new SegmentPlan(now, List.of(SegmentKey.values()), List.of());
    Map<Segments, Integer> invited = everything.counted(guests, listed);
    return SplitOrder.offered(bare.draft().plan()).parallelStream()
        .map(
            order -> {
              SegmentPlan segments = new SegmentPlan(now, order.where(), order.who());
              return new PreCheck.Outlook(order, segments, forecasts(bare, segments, invited));
            })
        .toList();
  }

  private static List<Forecast> forecasts(
      PreCheck bare, SegmentPlan segments, Map<Segments, Integer> invited) {
    int k = bare.draft().plan().k();
    return PreCheck.RESPONSES.parallelStream()
        .map(percent -> new Forecast.Draw(percent / 100d, bare.seed(), bare.tries()))
        .map(draw -> Forecast.of(segments, invited, k, draw))
        .toList();
  }

  private static int count(Map<?, Integer> people) {
    return people.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Write an order into a draft.
   *
   * @param where codes of keys, as the page offered them
   * @throws Refusal when these are no orders, or the wave has opened meanwhile
   */
  void choose(Wave.Draft draft, String where, String who) {
    List<Fault> faults = new ArrayList<>();
    List<SegmentKey> newWhere = keys("where", where, faults);
    List<SegmentKey> newWho = keys("who", who, faults);
    draft.plan().splitBy(newWhere, newWho).faults(clock.instant()).stream()
        .filter(fault -> fault.field().equals("where") || fault.field().equals("who"))
        .forEach(faults::add);
    Refusal.ifAny(faults);
    if (!waves.splitBy(draft.id(), newWhere, newWho)) {
      throw Refusal.of(Failure.WAVE_STATE);
    }
  }

  private static List<SegmentKey> keys(String field, String codes, List<Fault> faults) {
    List<SegmentKey> keys = new ArrayList<>();
    Arrays.stream(codes.split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(
            code ->
                SegmentKey.find(code)
                    .ifPresentOrElse(
                        keys::add, () -> faults.add(Fault.of(field, Reason.UNKNOWN_VALUE))));
    return keys;
  }
}
