package nl.peilstok.analytics.statistics;

/**
 * How much a group that was picked for its low score goes up by itself.
 *
 * <p>Source: Davis 1976, Barnett, van der Pols and Dobson 2005: a second measurement lies by chance
 * closer to the mean of all, by the share (1 − retest correlation) of the distance. Assumes about
 * normal scores with the same mean and spread both times; a warning, no correction.
 *
 * @param mean of all who could have been picked
 * @param deviation standard deviation of their scores
 * @param retest the correlation of two measurements of the same, 0–1
 */
public record RegressionToTheMean(double mean, double deviation, double retest) {

  /** The rise to be expected of a group picked for this mean score, in the unit of the score. */
  public Figure<Double> ofGroup(double score) {
    return isPossible()
        ? Figure.of((1 - retest) * (mean - score))
        : Figure.none(Undefined.NO_SOLUTION);
  }

  /**
   * The rise to be expected of all who scored below a limit, in the unit of the score: sd · (1 −
   * retest) · φ(z) / Φ(z), with z the limit in standard deviations from the mean.
   */
  public Figure<Double> ofThoseBelow(double limit) {
    if (!isPossible()) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    if (deviation == 0) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    double z = (limit - mean) / deviation;
    double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    double below = z < 0 ? Tails.normal(z) / 2 : 1 - Tails.normal(z) / 2;
    return below == 0
        ? Figure.none(Undefined.NO_VALUES)
        : Figure.of(deviation * (1 - retest) * density / below);
  }

  private boolean isPossible() {
    return retest >= 0 && retest <= 1 && deviation >= 0;
  }
}
