package nl.peilstok.analytics.attack;

import static nl.peilstok.analytics.attack.Modular.PRIME;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All combinations of published groups, as rows of remainders in reduced form.
 *
 * <p>A row holds its value on every class, and after those how often each group is in it.
 */
final class RowSpace {
  private final List<long[]> rows;

  private RowSpace(List<long[]> rows) {
    this.rows = rows;
  }

  static RowSpace of(Sums sums) {
    int classes = sums.classes().size();
    List<long[]> rows = new ArrayList<>();
    for (int group = 0; group < sums.facts().size(); group++) {
      long[] row = new long[classes + sums.facts().size()];
      row[classes + group] = 1;
      for (int number = 0; number < classes; number++) {
        row[number] = sums.classes().get(number).groups().get(group) ? 1 : 0;
      }
      rows.add(row);
    }
    return new RowSpace(rows);
  }

  /** The rows, none of which is 0 on every class after a reduction. */
  List<long[]> rows() {
    return Collections.unmodifiableList(rows);
  }

  /**
   * Reduce anew: each row keeps one of the first classes that it can, and is 0 on those of others.
   *
   * @param order the classes; the first that tell rows apart become those that rows keep
   */
  RowSpace reduced(List<Integer> order) {
    List<long[]> left = new ArrayList<>(rows.stream().map(long[]::clone).toList());
    List<long[]> done = new ArrayList<>();
    for (int number : order) {
      left.stream()
          .filter(row -> row[number] != 0)
          .findFirst()
          .ifPresent(
              row -> {
                left.remove(row);
                scale(row, Modular.inverse(row[number]));
                clear(left, row, number);
                clear(done, row, number);
                done.add(row);
              });
    }
    return new RowSpace(done);
  }

  /** A row plus a multiple of another. */
  static long[] sum(long[] row, long[] other, long times) {
    long[] sum = row.clone();
    add(sum, other, times);
    return sum;
  }

  private static void clear(List<long[]> rows, long[] by, int number) {
    for (long[] row : rows) {
      if (row[number] != 0) {
        add(row, by, Modular.negative(row[number]));
      }
    }
  }

  private static void scale(long[] row, long factor) {
    for (int column = 0; column < row.length; column++) {
      row[column] = row[column] * factor % PRIME;
    }
  }

  private static void add(long[] row, long[] other, long times) {
    for (int column = 0; column < row.length; column++) {
      if (other[column] != 0) {
        row[column] = (row[column] + other[column] * times) % PRIME;
      }
    }
  }
}
