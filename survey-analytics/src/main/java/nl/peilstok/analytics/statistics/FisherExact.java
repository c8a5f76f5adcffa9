package nl.peilstok.analytics.statistics;

import java.util.List;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * The exact p-value of a table of two by two.
 *
 * <p>Source: Fisher 1934, two-sided by adding up all tables that are no likelier; R's {@code
 * fisher.test}.
 */
public final class FisherExact {
  /** Tables that differ from the observed one by rounding only are as likely; R's own margin. */
  private static final double ROUNDING = 1 + 1e-7;

  private FisherExact() {}

  /** The two-sided p-value. */
  public static Figure<Double> pValue(Crosstab table) {
    if (!table.isTwoByTwo()) {
      return Figure.none(Undefined.NOT_TWO_BY_TWO);
    }
    List<Long> rowSums = table.rowSums();
    List<Long> columnSums = table.columnSums();
    HypergeometricDistribution chances =
        new HypergeometricDistribution(
            Math.toIntExact(table.n()),
            Math.toIntExact(columnSums.getFirst()),
            Math.toIntExact(rowSums.getFirst()));
    double observed = chances.probability(Math.toIntExact(table.rows().getFirst().getFirst()));
    double sum = 0;
    for (int x = chances.getSupportLowerBound(); x <= chances.getSupportUpperBound(); x++) {
      double chance = chances.probability(x);
      sum += chance <= observed * ROUNDING ? chance : 0;
    }
    return Figure.of(Math.min(1, sum));
  }
}
