package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How often two categories occur together.
 *
 * @param rows counts by row and column; rows and columns in which nothing occurs are left out
 */
public record Crosstab(List<List<Long>> rows) {

  /** Leave out what is empty. */
  public Crosstab {
    List<List<Long>> table = rows;
    List<Integer> columns = new ArrayList<>();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int index = 0; index < width; index++) {
      int column = index;
      if (table.stream().anyMatch(row -> row.get(column) > 0)) {
        columns.add(column);
      }
    }
    rows =
        table.stream()
            .filter(row -> row.stream().anyMatch(count -> count > 0))
            .map(row -> columns.stream().map(row::get).toList())
            .toList();
  }

  /** A row for each group, a column for each value that occurs. */
  public static Crosstab of(Collection<Histogram> groups) {
    SortedSet<Double> values = new TreeSet<>();
    groups.forEach(group -> values.addAll(group.counts().keySet()));
    return new Crosstab(
        groups.stream()
            .map(
                group ->
                    values.stream().map(value -> group.counts().getOrDefault(value, 0L)).toList())
            .toList());
  }

  /** Everything counted. */
  public long n() {
    return rowSums().stream().mapToLong(Long::longValue).sum();
  }

  /** The number of columns in which something occurs. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  List<Long> rowSums() {
    return rows.stream().map(Crosstab::sum).toList();
  }

  List<Long> columnSums() {
    List<Long> sums = new ArrayList<>();
    for (int index = 0; index < width(); index++) {
      int column = index;
      sums.add(rows.stream().mapToLong(row -> row.get(column)).sum());
    }
    return sums;
  }

  boolean isTwoByTwo() {
    return rows.size() == 2 && width() == 2;
  }

  private static long sum(List<Long> row) {
    return row.stream().mapToLong(Long::longValue).sum();
  }
}
