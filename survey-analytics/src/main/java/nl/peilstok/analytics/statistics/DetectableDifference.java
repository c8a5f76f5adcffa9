package nl.peilstok.analytics.statistics;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * What a comparison of two groups can find, known before a wave opens.
 *
 * <p>Source: R's {@code power.t.test} (two-sided, the opposite tail left out) by the noncentral t
 * distribution, for groups of unequal size with n_a + n_b − 2 degrees of freedom; for shares
 * Fleiss, Levin and Paik 2003, formula 4.14 without continuity correction, R's {@code
 * power.prop.test}. Without finite population correction: the comparison itself is made without it,
 * so that a smaller difference would be promised than is ever found.
 *
 * @param alpha how often a difference is found where there is none, such as .05
 * @param power how often a difference is found where there is one, such as .8
 */
public record DetectableDifference(double alpha, double power) {
  private static final int EVALUATIONS = 1000;
  private static final double FEWEST = 1.25;
  private static final double MOST = 1e12;

  /** At a share of 0 the formula has a second root, which is no difference at all. */
  private static final double NEXT = 1e-12;

  /** How many answer in each group, real or expected. */
  public record Sizes(double a, double b) {

    private double degreesOfFreedom() {
      return a + b - 2;
    }

    private double scale() {
      return Math.sqrt(1 / a + 1 / b);
    }
  }

  /**
   * The smallest difference of two means that is found, in the unit of the deviation.
   *
   * @param deviation the standard deviation within each group
   */
  public Figure<Double> ofMeans(Sizes sizes, double deviation) {
    if (!(sizes.a() > 0 && sizes.b() > 0) || sizes.degreesOfFreedom() < 1) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    if (!(deviation > 0)) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    return isPossible()
        ? Figure.of(noncentrality(sizes.degreesOfFreedom()) * sizes.scale() * deviation)
        : Figure.none(Undefined.NO_SOLUTION);
  }

  /**
   * How many must answer in each group, not rounded up.
   *
   * @param difference of the means that is to be found
   * @param deviation the standard deviation within each group, in the same unit
   */
  public Figure<Double> neededPerGroup(double difference, double deviation) {
    double distance = Math.abs(difference) / deviation;
    if (!(deviation > 0)) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    if (!isPossible() || !(distance > 0)) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    double most = 2;
    while (most < MOST && found(most, distance) < power) {
      most *= 2;
    }
    return most >= MOST || found(FEWEST, distance) >= power
        ? Figure.none(Undefined.NO_SOLUTION)
        : Figure.of(root(n -> found(n, distance) - power, FEWEST, most));
  }

  /**
   * The smallest rise of a share that is found, as a share of 0–1; none where no rise is large
   * enough.
   *
   * @param share of group a, 0–1
   */
  public Figure<Double> ofShares(Sizes sizes, double share) {
    if (!(sizes.a() > 0 && sizes.b() > 0)) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    return isPossible() && share >= 0 && share + NEXT < 1 && missing(sizes, share, 1) > 0
        ? Figure.of(root(other -> missing(sizes, share, other), share + NEXT, 1) - share)
        : Figure.none(Undefined.NO_SOLUTION);
  }

  private boolean isPossible() {
    return alpha > 0 && alpha < 1 && power > alpha / 2 && power < 1;
  }

  /** The power of n in each group, where the means lie so many standard deviations apart. */
  private double found(double n, double distance) {
    double degreesOfFreedom = 2 * (n - 1);
    return found(degreesOfFreedom, distance * Math.sqrt(n / 2), critical(degreesOfFreedom));
  }

  private static double found(double degreesOfFreedom, double noncentrality, double critical) {
    return NonCentralStudent.cumulative(-critical, degreesOfFreedom, -noncentrality);
  }

  private double noncentrality(double degreesOfFreedom) {
    double critical = critical(degreesOfFreedom);
    double most = 1;
    while (found(degreesOfFreedom, most, critical) < power) {
      most *= 2;
    }
    return root(noncentrality -> found(degreesOfFreedom, noncentrality, critical) - power, 0, most);
  }

  private double critical(double degreesOfFreedom) {
    return Quantiles.student(degreesOfFreedom, 1 - alpha);
  }

  /** How far two shares lie apart beyond what is found. */
  private double missing(Sizes sizes, double share, double other) {
    double pooled = (sizes.a() * share + sizes.b() * other) / (sizes.a() + sizes.b());
    double none = Math.sqrt(pooled * (1 - pooled)) * sizes.scale();
    double some = Math.sqrt(share * (1 - share) / sizes.a() + other * (1 - other) / sizes.b());
    return other
        - share
        - Quantiles.normal(1 - alpha) * none
        - Quantiles.normal(2 * power - 1) * some;
  }

  private static double root(UnivariateFunction function, double lower, double upper) {
    return new BrentSolver(1e-14, 1e-15).solve(EVALUATIONS, function, lower, upper);
  }
}
