package nl.peilstok.analytics.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
  private final Map<BitSet, Row> found = new HashMap<>();

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

  /** A combination with the classes that it says something of, and how many people that are. */
  @SuppressWarnings("ArrayRecordComponent") // compared by its support alone
  private record Row(long[] values, BitSet support, double weight) {}

  /** The supports that were found, lightest first, each exact. */
  List<Combination> search(int orders) {
    Random random = new Random(SEED);
    RowSpace space = RowSpace.of(sums);
    for (int number = 0; number < orders; number++) {
      space = space.reduced(order(random));
      List<Row> light =
          space.rows().stream()
              .map(this::row)
              .sorted(Comparator.comparingDouble(Row::weight))
              .toList();
      light.forEach(this::keep);
      combine(light.subList(0, Math.min(PAIRED_ROWS, light.size())), limit);
      triple(light.subList(0, Math.min(TRIPLED_ROWS, light.size())));
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Row::weight))
        .flatMap(row -> Combination.of(row.values(), sums).stream())
        .toList();
  }

  private Row row(long[] values) {
    BitSet support = Combination.support(values, weights.length);
    return new Row(values, support, judge.weight(support));
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

  /** Keep the light sums of two rows, and return those that a third may make light. */
  private List<Row> combine(List<Row> rows, double most) {
    List<Row> pairs = new ArrayList<>();
    for (int one = 0; one < rows.size(); one++) {
      for (int other = 0; other < one; other++) {
        pairs.addAll(cancelled(rows.get(one), rows.get(other), most));
      }
    }
    pairs.forEach(this::keep);
    return pairs;
  }

  private void triple(List<Row> rows) {
    for (Row pair : combine(rows, 2 * limit)) {
      for (Row row : rows) {
        cancelled(pair, row, limit).forEach(this::keep);
      }
    }
  }

  /** The sums of two rows, in such multiples that a class cancels, that weigh no more than this. */
  private List<Row> cancelled(Row row, Row other, double most) {
    BitSet shared = (BitSet) row.support().clone();
    shared.and(other.support());
    // Classes of one row alone never cancel.
    double alone = row.weight() + other.weight() - 2 * judge.weight(shared);
    if (shared.isEmpty() || alone > most) {
      return List.of();
    }
    return shared.stream()
        .mapToLong(
            number ->
                Modular.negative(Modular.quotient(row.values()[number], other.values()[number])))
        .distinct()
        .mapToObj(times -> row(RowSpace.sum(row.values(), other.values(), times)))
        .filter(sum -> sum.weight() <= most)
        .toList();
  }

  private void keep(Row row) {
    if (!row.support().isEmpty() && row.weight() <= limit) {
      found.putIfAbsent(row.support(), row);
    }
  }
}
