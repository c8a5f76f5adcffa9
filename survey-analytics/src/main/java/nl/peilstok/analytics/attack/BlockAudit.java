package nl.peilstok.analytics.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.peilstok.analytics.attack.AdditiveSystem.Block;
import nl.peilstok.analytics.attack.Programme.Point;

/**
 * How far each unknown of a block can go.
 *
 * <p>Every solution tells something of all unknowns: one that is seen at its limit needs no
 * programme of its own.
 */
final class BlockAudit {
  private static final double SLACK = 1e-6;

  private final Block block;
  private final Numbers numbers;
  private final Programme real;
  private final Set<Integer> unbounded;
  private final Map<Integer, Double> lowestSeen = new HashMap<>();
  private final Map<Integer, Double> highestSeen = new HashMap<>();

  BlockAudit(Block block, Numbers numbers) {
    this.block = block;
    this.numbers = numbers;
    this.real = Programme.ofCounts(block, false);
    this.unbounded = unbounded(block);
  }

  /** What counts may be. */
  enum Numbers {
    REAL,
    WHOLE
  }

  /** The ends of every unknown, by its number; empty where no counts fit. */
  Optional<Map<Integer, Interval>> ends() {
    Map<Integer, Interval> ends = new HashMap<>();
    for (int unknown : block.unknowns()) {
      OptionalDouble lowest = end(unknown, false);
      OptionalDouble highest = unbounded.contains(unknown) ? lowest : end(unknown, true);
      if (lowest.isEmpty() || highest.isEmpty()) {
        return Optional.empty();
      }
      ends.put(
          unknown,
          new Interval(
              lowest.getAsDouble(),
              unbounded.contains(unknown) ? OptionalDouble.empty() : highest));
    }
    return Optional.of(ends);
  }

  private OptionalDouble end(int unknown, boolean highest) {
    double limit = highest ? block.limits().highest(unknown) : block.limits().lowest(unknown);
    if (isSeen(unknown, limit, highest)) {
      return OptionalDouble.of(limit);
    }
    Optional<Point> point = real.extreme(unknown, highest);
    if (point.isEmpty()) {
      return OptionalDouble.empty();
    }
    see(point.get());
    double end = point.get().value(unknown);
    if (numbers == Numbers.REAL) {
      return OptionalDouble.of(rounded(end));
    }
    // No whole number lies beyond; if one solution in whole numbers reaches it, that is the end.
    double within = highest ? Math.floor(end + SLACK) : Math.ceil(end - SLACK);
    return isSeen(unknown, within, highest)
        ? OptionalDouble.of(within)
        : wholeEnd(unknown, highest);
  }

  private OptionalDouble wholeEnd(int unknown, boolean highest) {
    Optional<Point> point = Programme.ofCounts(block, true).extreme(unknown, highest);
    point.ifPresent(this::see);
    return point.stream().mapToDouble(found -> Math.rint(found.value(unknown))).findFirst();
  }

  private boolean isSeen(int unknown, double end, boolean highest) {
    return highest
        ? highestSeen.getOrDefault(unknown, Double.NEGATIVE_INFINITY) >= end - SLACK
        : lowestSeen.getOrDefault(unknown, Double.POSITIVE_INFINITY) <= end + SLACK;
  }

  /** Remember how far a solution goes, if it is one of the numbers that counts may be. */
  private void see(Point point) {
    if (numbers == Numbers.REAL || point.values().values().stream().allMatch(BlockAudit::isWhole)) {
      point
          .values()
          .forEach(
              (unknown, value) -> {
                lowestSeen.merge(unknown, value, Math::min);
                highestSeen.merge(unknown, value, Math::max);
              });
    }
  }

  private static Set<Integer> unbounded(Block block) {
    Set<Integer> unbounded = new HashSet<>();
    if (block.unknowns().stream().anyMatch(one -> Double.isInfinite(block.limits().highest(one)))) {
      Point growth = Programme.ofGrowth(block).solution(true).orElseThrow();
      block.unknowns().stream().filter(one -> growth.value(one) > .5).forEach(unbounded::add);
    }
    return unbounded;
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < SLACK;
  }

  private static double rounded(double value) {
    return isWhole(value) ? Math.rint(value) : value;
  }
}
