package nl.peilstok.analytics.statistics;

/**
 * How far what people do stays behind what they know and endorse: (kennis + houding) / 2 − gedrag.
 *
 * <p>Source: docs/method.md, Say and do; the difference of means over the same people, so that the
 * covariances of the three scores count. A large positive gap is the pattern called loosely
 * coupled: the rule is known and endorsed, not practised.
 *
 * @param gap in points, −100 to 100
 * @param interval without finite population correction
 */
public record SayDoGap(double gap, Interval interval) {
  /** With fewer people the gap says nothing. */
  public static final int LEAST_PEOPLE = 30;

  private static final double[] WEIGHTS = {.5, .5, -1};

  /**
   * The gap of a group; none with fewer than {@value #LEAST_PEOPLE} people.
   *
   * @param scores kennis, houding and gedrag of each person, in points
   * @param confidence a share, such as .95
   */
  public static Figure<SayDoGap> of(Covariances scores, double confidence) {
    if (scores.width() != WEIGHTS.length) {
      throw new IllegalArgumentException("not three dimensions");
    }
    if (scores.n() < LEAST_PEOPLE) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    double gap = 0;
    double variance = 0;
    for (int first = 0; first < WEIGHTS.length; first++) {
      gap += WEIGHTS[first] * scores.means().get(first);
      for (int second = 0; second < WEIGHTS.length; second++) {
        variance += WEIGHTS[first] * WEIGHTS[second] * scores.covariance(first, second);
      }
    }
    double error = Math.sqrt(Math.max(0, variance) / scores.n());
    double reach = error * Quantiles.student(scores.n() - 1.0, confidence);
    return Figure.of(new SayDoGap(gap, Interval.around(gap, reach)));
  }
}
