package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Whether two categories have to do with each other, and how strongly.
 *
 * <p>Source: Pearson 1900; Yates 1934; Cramér 1946; Bergsma 2013 for the bias correction. R's
 * {@code chisq.test} and {@code effectsize::cramers_v}.
 */
public final class ChiSquare {
  private ChiSquare() {}

  /**
   * The test.
   *
   * @param leastExpected the smallest expected count; under 5 the p-value is rough
   * @param cramersV strength of the association, 0–1
   * @param cramersVCorrected the same without what chance alone would give; none where there are as
   *     many rows or columns as values
   */
  public record Test(
      double chiSquare,
      long degreesOfFreedom,
      double pValue,
      double leastExpected,
      double cramersV,
      Figure<Double> cramersVCorrected) {}

  /** The test; none with fewer than two rows or columns that are not empty. */
  public static Figure<Test> test(Crosstab table) {
    if (table.n() == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    return table.rows().size() < 2 || table.width() < 2
        ? Figure.none(Undefined.ONE_GROUP)
        : Figure.of(computed(table));
  }

  /** The p-value with Yates's correction, for tables of two by two. */
  public static Figure<Double> yates(Crosstab table) {
    return table.isTwoByTwo()
        ? Figure.of(Tails.chiSquare(statistic(table, .5), 1))
        : Figure.none(Undefined.NOT_TWO_BY_TWO);
  }

  private static Test computed(Crosstab table) {
    double n = table.n();
    double rows = table.rows().size();
    double columns = table.width();
    double statistic = statistic(table, 0);
    double degrees = (rows - 1) * (columns - 1);
    double least = least(table.rowSums()) * least(table.columnSums()) / n;
    return new Test(
        statistic,
        (long) degrees,
        Tails.chiSquare(statistic, degrees),
        least,
        Math.sqrt(statistic / n / (Math.min(rows, columns) - 1)),
        corrected(statistic / n, n, rows, columns));
  }

  private static Figure<Double> corrected(double phi, double n, double rows, double columns) {
    double chance = (rows - 1) * (columns - 1) / (n - 1);
    double fewerRows = rows - (rows - 1) * (rows - 1) / (n - 1);
    double fewerColumns = columns - (columns - 1) * (columns - 1) / (n - 1);
    double most = Math.min(fewerRows, fewerColumns) - 1;
    return most <= 0
        ? Figure.none(Undefined.TOO_FEW_VALUES)
        : Figure.of(Math.sqrt(Math.max(0, phi - chance) / most));
  }

  /** Σ (|observed − expected| − nearer)² / expected. */
  private static double statistic(Crosstab table, double atMostNearer) {
    List<Long> rowSums = table.rowSums();
    List<Long> columnSums = table.columnSums();
    double n = table.n();
    double sum = 0;
    for (int row = 0; row < rowSums.size(); row++) {
      for (int column = 0; column < columnSums.size(); column++) {
        double expected = rowSums.get(row) * (columnSums.get(column) / n);
        double apart = Math.abs(table.rows().get(row).get(column) - expected);
        double distance = apart - Math.min(atMostNearer, apart);
        sum += distance * distance / expected;
      }
    }
    return sum;
  }

  private static double least(List<Long> sums) {
    return sums.stream().mapToLong(Long::longValue).min().orElse(0);
  }
}
