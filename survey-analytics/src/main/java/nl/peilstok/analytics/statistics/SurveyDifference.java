package nl.peilstok.analytics.statistics;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The difference of the means of two groups of one sample by design: b minus a.
 *
 * <p>Source: Lumley 2010; R's {@code survey::svyttest(x ~ group, design)}. The groups are domains:
 * every cluster and stratum keeps counting, and clusters that both groups share are not taken for
 * independent. Degrees of freedom: those of the rows in use, less one.
 *
 * @param a the group that is taken off
 * @param b the other, of the same design
 */
public record SurveyDifference(SurveyDomain a, SurveyDomain b) {

  /**
   * The test of no difference.
   *
   * @param standardError of the difference, in the unit of the values
   * @param p both tails of t
   * @param interval of the difference, in the unit of the values
   */
  public record Test(
      double standardError, double t, long degreesOfFreedom, double p, Interval interval) {}

  /** Mean of b minus mean of a. */
  public Figure<Double> estimate() {
    return b.mean().with(a.mean(), (mine, theirs) -> mine - theirs);
  }

  /**
   * The test of no difference.
   *
   * @param confidence a share, such as .95
   */
  public Figure<Test> test(double confidence) {
    return b.influence()
        .with(a.influence(), SurveyDifference::minus)
        .then(a.design()::variance)
        .then(
            variance ->
                variance == 0
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : estimate().then(estimate -> test(estimate, Math.sqrt(variance), confidence)));
  }

  private Figure<Test> test(double estimate, double error, double confidence) {
    BitSet rows = a.rows();
    rows.or(b.rows());
    long degreesOfFreedom = a.design().degreesOfFreedom(rows) - 1;
    if (degreesOfFreedom < 1) {
      return Figure.none(Undefined.TOO_FEW_CLUSTERS);
    }
    double t = estimate / error;
    double reach = error * Quantiles.student((double) degreesOfFreedom, confidence);
    return Figure.of(
        new Test(
            error,
            t,
            degreesOfFreedom,
            Tails.student(t, (double) degreesOfFreedom),
            Interval.around(estimate, reach)));
  }

  private static Map<Integer, Double> minus(Map<Integer, Double> one, Map<Integer, Double> other) {
    Map<Integer, Double> difference = new LinkedHashMap<>(one);
    other.forEach((row, value) -> difference.merge(row, -value, Double::sum));
    return difference;
  }
}
