package nl.peilstok.analytics.statistics;

/**
 * The difference between two means where spreads may differ: a minus b.
 *
 * <p>Source: Welch 1947, degrees of freedom after Satterthwaite 1946; R's {@code t.test(a, b)}.
 */
public final class Welch {
  private Welch() {}

  /**
   * The test of a difference.
   *
   * @param difference in the unit of the values
   * @param pValue two-sided
   */
  public record Test(
      double difference,
      double standardError,
      double t,
      double degreesOfFreedom,
      double pValue,
      Interval interval) {}

  /** The difference itself, which exists as soon as both means do. */
  public static Figure<Double> difference(Sample a, Sample b) {
    return Means.mean(a).with(Means.mean(b), (first, second) -> first - second);
  }

  /**
   * The difference with its interval and test; none where a group has no spread to estimate, or
   * neither has any.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Test> test(Sample a, Sample b, double confidence) {
    return Means.variance(a)
        .with(Means.variance(b), (first, second) -> new double[] {first / a.n(), second / b.n()})
        .then(
            errors ->
                Sample.isRounding(
                        Math.sqrt(errors[0] + errors[1]),
                        Math.max(Math.abs(a.mean()), Math.abs(b.mean())))
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(test(a, b, errors, confidence)));
  }

  private static Test test(Sample a, Sample b, double[] errors, double confidence) {
    double difference = a.mean() - b.mean();
    double variance = errors[0] + errors[1];
    double standardError = Math.sqrt(variance);
    double degreesOfFreedom =
        variance
            * variance
            / (errors[0] * errors[0] / (a.n() - 1) + errors[1] * errors[1] / (b.n() - 1));
    double t = difference / standardError;
    double reach = standardError * Quantiles.student(degreesOfFreedom, confidence);
    return new Test(
        difference,
        standardError,
        t,
        degreesOfFreedom,
        Tails.student(t, degreesOfFreedom),
        Interval.around(difference, reach));
  }
}
