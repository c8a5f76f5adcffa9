package nl.peilstok.core.wave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.SegmentKey;

/**
 * What an officer decides about a wave before it opens.
 *
 * @param closesAt the moment collection stops
 * @param closableByHand whether an officer may close before that moment
 * @param k the smallest group that is shown, in respondents; at least {@link #LOWEST_K}
 * @param sealedCodes how many sealed codes may be printed per top unit (code → number)
 */
public record WavePlan(
    String name,
    String instrument,
    String instrumentVersion,
    List<SegmentKey> where,
    List<SegmentKey> who,
    int k,
    Instant closesAt,
    boolean closableByHand,
    Map<String, Integer> sealedCodes) {

  /** The threshold unless the officer chooses a higher or, down to the lowest, a lower one. */
  public static final int DEFAULT_K = 10;

  /** No wave promises less than this. */
  public static final int LOWEST_K = 5;

  private static final int LONGEST_NAME = 120;
  private static final int MOST_CODES = 1_000_000;

  /** Copy the collections. */
  public WavePlan {
    where = List.copyOf(where);
    who = List.copyOf(who);
    sealedCodes = Map.copyOf(sealedCodes);
  }

  /** Everything that keeps this plan from being opened at the given moment. */
  public List<Fault> faults(Instant now) {
    List<Fault> faults = new ArrayList<>();
    if (name.isBlank()) {
      faults.add(Fault.of("name", Reason.MISSING));
    } else if (name.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", Reason.TOO_LONG));
    }
    if (k < LOWEST_K) {
      faults.add(Fault.of("k", Reason.OUT_OF_RANGE));
    }
    if (!closesAt.isAfter(now)) {
      faults.add(Fault.of("closesAt", Reason.IN_THE_PAST));
    }
    order("where", where, faults);
    order("who", who, faults);
    sealedCodes.forEach(
        (unit, number) -> {
          if (number < 0 || number > MOST_CODES) {
            faults.add(Fault.of("sealedCodes." + unit, Reason.OUT_OF_RANGE));
          }
        });
    return faults;
  }

  /** The same plan with other split orders. */
  public WavePlan splitBy(List<SegmentKey> newWhere, List<SegmentKey> newWho) {
    return new WavePlan(
        name,
        instrument,
        instrumentVersion,
        newWhere,
        newWho,
        k,
        closesAt,
        closableByHand,
        sealedCodes);
  }

  private static void order(String field, List<SegmentKey> order, List<Fault> faults) {
    if (order.isEmpty()) {
      faults.add(Fault.of(field, Reason.MISSING));
    }
    if (new HashSet<>(order).size() != order.size()) {
      faults.add(Fault.of(field, Reason.DUPLICATE));
    }
  }
}
