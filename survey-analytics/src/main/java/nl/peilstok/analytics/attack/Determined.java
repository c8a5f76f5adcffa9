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
 * <p>Where counts fit that have room on both sides, a class can move unless the sums alone give it
 * away: some combination of groups holds it and nothing else. Otherwise it takes, for each class,
 * the linear programme between 0 and all who were invited; one that was seen with two values needs
 * no further question.
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
    Optional<Map<Integer, Long>> bySums = CertainClasses.of(sums).flatMap(this::bySums);
    return bySums.isPresent() ? bySums : byProgrammes();
  }

  /** Empty where not every class has room to move. */
  private Optional<Map<Integer, Long>> bySums(CertainClasses certain) {
    return InnerPoint.of(sums, certain)
        .map(
            point -> {
              Map<Integer, Long> counts = new TreeMap<>(certain.counts());
              alone(certain.open()).forEach(one -> counts.put(one, Math.round(point[one])));
              return counts;
            });
  }

  /** The classes that some combination of groups holds alone, but for those that are certain. */
  private List<Integer> alone(BitSet open) {
    return RowSpace.of(sums).reduced(open.stream().boxed().toList()).rows().stream()
        .map(row -> Combination.support(row, sums.classes().size()))
        .map(
            support -> {
              support.and(open);
              return support;
            })
        .filter(support -> support.cardinality() == 1)
        .map(support -> support.nextSetBit(0))
        .toList();
  }

  /** The count of each class that has one, solved for one class after the other. */
  Optional<Map<Integer, Long>> byProgrammes() {
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
