package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Search all combinations of published groups for those that say something of few people.
 *
 * <p>Every reduced form of the groups gives rows that each cancel on as many classes as they can. A
 * row keeps one of the classes that came first; with large classes first, in ever another order,
 * the supports that are left are small ones, and any smallest one has a fair chance to be among
 * them (Karger 1993 for cuts, information sets for codes). Pairs and triples of light rows find
 * what one order misses.
 */
final class SupportSearch {
  private static final int PAIRED_ROWS = 150;
  private static final int TRIPLED_ROWS = 30;
  private static final long SEED = 20_261_123;

  private final Sums sums;
  private final Judge judge;
  private final double limit;
  private final double[] weights;
  private final Map<BitSet, long[]> found = new HashMap<>();

  /**
   * Search supports of at most so many respondents.
   *
   * @param limit heavier ones are not kept
   */
  SupportSearch(Sums sums, Judge judge, double limit) {
    this.sums = sums;
    this.judge = judge;
    this.limit = limit;
    this.weights = sums.classes().stream().mapToDouble(PeopleClass::weight).toArray();
  }

  /** The supports that were found, lightest first, each exact. */
  List<Combination> search(int orders) {
    Random random = new Random(SEED);
    RowSpace space = RowSpace.of(sums);
    for (int number = 0; number < orders; number++) {
      space = space.reduced(order(random));
      List<long[]> light = lightest(space.rows());
      space.rows().forEach(this::keep);
      combine(light.subList(0, Math.min(PAIRED_ROWS, light.size())), limit);
      triple(light.subList(0, Math.min(TRIPLED_ROWS, light.size())));
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(row -> judge.weight(support(row))))
        .flatMap(row -> Combination.of(row, sums).stream())
        .toList();
  }

  /** Classes in a random order in which a class twice as large comes first twice as often. */
  private List<Integer> order(Random random) {
    Map<Integer, Double> waits = new HashMap<>();
    for (int number = 0; number < sums.classes().size(); number++) {
      double weight = Math.max(sums.classes().get(number).weight(), 1e-3);
      waits.put(number, -Math.log(1 - random.nextDouble()) / weight);
    }
    return IntStream.range(0, sums.classes().size())
        .boxed()
        .sorted(Comparator.comparing(number -> waits.getOrDefault(number, 0.0)))
        .toList();
  }

  private List<long[]> lightest(List<long[]> rows) {
    return rows.stream()
        .sorted(Comparator.comparingDouble(row -> judge.weight(support(row))))
        .toList();
  }

  /** Keep the light sums of two rows, and return those that a third may make light. */
  private List<long[]> combine(List<long[]> rows, double most) {
    List<long[]> sums = new ArrayList<>();
    for (int one = 0; one < rows.size(); one++) {
      for (int other = 0; other < one; other++) {
        sums.addAll(cancelled(rows.get(one), rows.get(other), most));
      }
    }
    sums.forEach(this::keep);
    return sums;
  }

  private void triple(List<long[]> rows) {
    for (long[] pair : combine(rows, 2 * limit)) {
      for (long[] row : rows) {
        cancelled(pair, row, limit).forEach(this::keep);
      }
    }
  }

  /** The sums of two rows, in such multiples that a class cancels, that weigh no more than this. */
  private List<long[]> cancelled(long[] row, long[] other, double most) {
    Set<Long> multiples = new HashSet<>();
    for (int number = 0; number < weights.length; number++) {
      if (row[number] != 0 && other[number] != 0) {
        multiples.add(Modular.negative(Modular.quotient(row[number], other[number])));
      }
    }
    return multiples.stream()
        .filter(times -> weighsAtMost(most, row, other, times))
        .map(times -> RowSpace.sum(row, other, times))
        .toList();
  }

  private boolean weighsAtMost(double most, long[] row, long[] other, long times) {
    double weight = 0;
    for (int number = 0; number < weights.length && weight <= most; number++) {
      if ((row[number] + other[number] * times) % Modular.PRIME != 0) {
        weight += weights[number];
      }
    }
    return weight <= most;
  }

  private void keep(long[] row) {
    BitSet support = support(row);
    if (!support.isEmpty() && judge.weight(support) <= limit) {
      found.putIfAbsent(support, row);
    }
  }

  private BitSet support(long[] row) {
    return Combination.support(row, sums.classes().size());
  }
}
