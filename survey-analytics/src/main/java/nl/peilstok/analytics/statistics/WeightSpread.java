package nl.peilstok.analytics.statistics;

import java.util.stream.DoubleStream;

/**
 * What unequal weights cost.
 *
 * <p>Source: Kish 1965, n·Σw² / (Σw)², the variance over that of equal weights when the weights
 * have nothing to do with the answers; the number of respondents with equal weights that would say
 * as much is (Σw)² / Σw².
 *
 * @param n how many respondents, unweighted
 * @param sum of the weights
 * @param sumOfSquares of the weights
 * @param smallest weight
 * @param largest weight
 */
public record WeightSpread(
    long n, double sum, double sumOfSquares, double smallest, double largest) {

  /** The weights one by one. */
  public static Figure<WeightSpread> of(double... weights) {
    double sum = DoubleStream.of(weights).sum();
    return sum > 0
        ? Figure.of(
            new WeightSpread(
                weights.length,
                sum,
                DoubleStream.of(weights).map(weight -> weight * weight).sum(),
                DoubleStream.of(weights).min().orElse(0),
                DoubleStream.of(weights).max().orElse(0)))
        : Figure.none(Undefined.NO_VALUES);
  }

  /** The design effect of weighting; 1 when all weights are equal. */
  public double designEffect() {
    return n * sumOfSquares / (sum * sum);
  }

  /** How many respondents with equal weights would say as much. */
  public double effectiveN() {
    return sum * sum / sumOfSquares;
  }

  /** The largest weight over the mean weight. */
  public double largestToMean() {
    return largest * n / sum;
  }
}
