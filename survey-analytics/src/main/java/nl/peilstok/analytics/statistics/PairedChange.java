package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The mean change of pairs and its t test, in the unit of the values.
 *
 * <p>Source: Student 1908; R's {@code t.test(after, before, paired = TRUE)}. Assumes that the pairs
 * are independent and that their changes are about normal or many. Where all changed by the same
 * number there is a change but no test.
 *
 * @param before the first measurements
 * @param after the second measurements
 * @param change after minus before, pair by pair
 */
public record PairedChange(Sample before, Sample after, Sample change) {
  /** R's bound under which differences count as all the same but for rounding. */
  private static final double ROUNDING = 10 * Math.ulp(1.0);

  /**
   * The test of no mean change.
   *
   * @param standardError of the mean change, in its unit
   * @param p both tails of t with n − 1 degrees of freedom
   * @param interval of the mean change, in its unit
   * @param dz the mean change in standard deviations of the changes
   * @param dav the mean change in standard deviations of the values, the mean of before and after
   */
  public record Test(
      double standardError,
      double t,
      long degreesOfFreedom,
      double p,
      Interval interval,
      double dz,
      double dav) {}

  /** Complete pairs. */
  public static PairedChange of(List<BeforeAfter> pairs) {
    return new PairedChange(
        Sample.of(pairs.stream().mapToDouble(BeforeAfter::before).toArray()),
        Sample.of(pairs.stream().mapToDouble(BeforeAfter::after).toArray()),
        Sample.of(pairs.stream().mapToDouble(BeforeAfter::change).toArray()));
  }

  /**
   * The test of no mean change.
   *
   * @param confidence a share, such as .95
   */
  public Figure<Test> test(double confidence) {
    return Means.standardError(change)
        .then(
            error ->
                error <= ROUNDING * Math.abs(change.mean())
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(test(error, confidence)));
  }

  private Test test(double error, double confidence) {
    double t = change.mean() / error;
    long degreesOfFreedom = change.n() - 1;
    double spread = (deviation(before) + deviation(after)) / 2;
    return new Test(
        error,
        t,
        degreesOfFreedom,
        Tails.student(t, (double) degreesOfFreedom),
        Means.interval(change, confidence).found().orElseThrow(),
        change.mean() / deviation(change),
        change.mean() / spread);
  }

  private static double deviation(Sample values) {
    return Math.sqrt(values.squares() / (values.n() - 1));
  }
}
