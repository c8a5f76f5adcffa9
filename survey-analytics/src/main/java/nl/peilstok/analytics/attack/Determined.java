package nl.peilstok.analytics.attack;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Find the classes whose count has one value only, given all sums and the staff list.
 *
 * <p>For each, the linear programme between 0 and all who were invited. One that was seen with two
 * values needs no further question.
 */
final class Determined {
  private static final double SLACK = 1e-5;

  private final Sums sums;
  private final SortedMap<Integer, Double> seen = new TreeMap<>();
  private final BitSet varies = new BitSet();

  Determined(Sums sums) {
    this.sums = sums;
  }

  /** The count of each class that has one, by its number; empty where no counts fit all sums. */
  Optional<Map<Integer, Long>> counts() {
    Programme programme = Programme.ofSums(sums);
    for (int number = 0; number < sums.classes().size(); number++) {
      for (boolean highest : List.of(true, false)) {
        if (!varies.get(number)) {
          Optional<Programme.Point> point = programme.extreme(number, highest);
          if (point.isEmpty()) {
            return Optional.empty();
          }
          see(point.orElseThrow());
        }
      }
    }
    Map<Integer, Long> counts = new TreeMap<>();
    seen.forEach(
        (number, value) -> {
          if (!varies.get(number)) {
            counts.put(number, Math.round(value));
          }
        });
    return Optional.of(counts);
  }

  private void see(Programme.Point point) {
    point
        .values()
        .forEach(
            (number, value) -> {
              Double before = seen.putIfAbsent(number, value);
              if (before != null && Math.abs(before - value) > SLACK) {
                varies.set(number);
              }
            });
  }
}
