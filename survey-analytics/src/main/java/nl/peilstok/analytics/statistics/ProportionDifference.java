package nl.peilstok.analytics.statistics;

/**
 * The difference between two shares: a minus b.
 *
 * <p>Source: Newcombe 1998, method 10, for the interval; the z test with the pooled share is R's
 * {@code prop.test(correct = FALSE)}; h after Cohen 1988.
 *
 * @param successesA of nA
 * @param successesB of nB
 */
public record ProportionDifference(long successesA, long nA, long successesB, long nB) {

  /**
   * The test.
   *
   * @param pValue two-sided
   */
  public record Test(double z, double pValue) {}

  /** The difference in shares, −1 to 1. */
  public Figure<Double> difference() {
    return shareA().with(shareB(), (a, b) -> a - b);
  }

  /** Cohen's h: the difference of the angles, which counts alike near 0, ½ and 1. */
  public Figure<Double> cohensH() {
    return shareA().with(shareB(), (a, b) -> angle(a) - angle(b));
  }

  /**
   * The interval of the difference, from the Wilson intervals of both.
   *
   * @param confidence a share, such as .95
   */
  public Figure<Interval> newcombe(double confidence) {
    Figure<Interval> a = Proportions.wilson(successesA, nA, confidence);
    Figure<Interval> b = Proportions.wilson(successesB, nB, confidence);
    return a.with(b, this::newcombe);
  }

  /** The test; none where a group is empty, or everybody or nobody succeeded in both. */
  public Figure<Test> test() {
    double pooled = (double) (successesA + successesB) / (nA + nB);
    return difference()
        .then(
            difference ->
                pooled == 0 || pooled == 1
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(test(difference, pooled)));
  }

  private Test test(double difference, double pooled) {
    double z = difference / Math.sqrt(pooled * (1 - pooled) * (1.0 / nA + 1.0 / nB));
    return new Test(z, Tails.normal(z));
  }

  private Interval newcombe(Interval a, Interval b) {
    double shareA = (double) successesA / nA;
    double shareB = (double) successesB / nB;
    double difference = shareA - shareB;
    return new Interval(
        difference - Math.hypot(shareA - a.lower(), b.upper() - shareB),
        difference + Math.hypot(a.upper() - shareA, shareB - b.lower()));
  }

  private Figure<Double> shareA() {
    return Proportions.share(successesA, nA);
  }

  private Figure<Double> shareB() {
    return Proportions.share(successesB, nB);
  }

  private static double angle(double share) {
    return 2 * Math.asin(Math.sqrt(share));
  }
}
