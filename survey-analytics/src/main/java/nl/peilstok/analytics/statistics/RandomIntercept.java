package nl.peilstok.analytics.statistics;

import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.util.FastMath;

/**
 * Groups as draws from one population of groups: how far their means lie apart, and the mean of
 * each drawn towards the middle by as much as its own values leave in doubt.
 *
 * <p>Source: Patterson and Thompson 1971 (REML); Robinson 1991 for the shrunken means; R's {@code
 * lme4::lmer(x ~ 1 + (1 | group))}. Computed from n, mean and spread of each group.
 *
 * @param grandMean the mean of the groups' means, weighted by what each tells
 * @param standardError of the grand mean
 * @param between variance of the groups' true means
 * @param within variance of the values within a group
 * @param criterion −2 times the restricted log-likelihood
 * @param groups in the order given; groups without values are left out
 */
public record RandomIntercept(
    double grandMean,
    double standardError,
    double between,
    double within,
    double criterion,
    List<Shrunken> groups) {
  private static final double LOWEST_LOG = -23;
  private static final double HIGHEST_LOG = 60;
  private static final double GRID = .25;
  private static final double EXACT = 1e-14;
  private static final int MOST_STEPS = 200;

  /** Copy the groups. */
  public RandomIntercept {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param raw its own mean
   * @param factor how much of the way from the grand mean to its own mean is believed, 0–1
   * @param mean the shrunken mean
   * @param deviation the standard deviation of the true mean around the shrunken one
   */
  public record Shrunken(long n, double raw, double factor, double mean, double deviation) {}

  /** The share of all variance that lies between groups, 0–1. */
  public double intraclassCorrelation() {
    return between / (between + within);
  }

  /**
   * The standard error of a shrunken mean, the doubt about the grand mean included: a group drawn
   * all the way to the middle is as uncertain as the middle.
   */
  public double standardError(Shrunken group) {
    return Math.hypot(group.deviation(), (1 - group.factor()) * standardError);
  }

  /** Whether the groups lie no farther apart than chance alone would have it. */
  public boolean isSingular() {
    return between == 0;
  }

  /** Fit; none with fewer than two groups, one value a group, or no spread within them. */
  public static Figure<RandomIntercept> fit(List<Sample> all) {
    List<Sample> groups = all.stream().filter(group -> group.n() > 0).toList();
    if (groups.size() < 2) {
      return Figure.none(groups.isEmpty() ? Undefined.NO_VALUES : Undefined.ONE_GROUP);
    }
    long n = groups.stream().mapToLong(Sample::n).sum();
    if (n == groups.size()) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    return groups.stream().allMatch(group -> group.squares() == 0)
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(fitted(groups, n));
  }

  private static RandomIntercept fitted(List<Sample> groups, long n) {
    Trial best = new Trial(groups, n, ratio(groups, n));
    double within = best.within();
    double between = best.ratio * within;
    return new RandomIntercept(
        best.mean,
        Math.sqrt(within / best.weight),
        between,
        within,
        best.criterion(),
        groups.stream().map(group -> shrunken(group, between, within, best.mean)).toList());
  }

  private static Shrunken shrunken(Sample group, double between, double within, double middle) {
    double factor = between == 0 ? 0 : between / (between + within / group.n());
    return new Shrunken(
        group.n(),
        group.mean(),
        factor,
        middle + factor * (group.mean() - middle),
        Math.sqrt(factor * within / group.n()));
  }

  /** The ratio between / within at which the criterion is least: a coarse search, then a root. */
  private static double ratio(List<Sample> groups, long n) {
    double best = Double.NEGATIVE_INFINITY;
    double least = new Trial(groups, n, 0).criterion();
    for (double log = LOWEST_LOG; log <= HIGHEST_LOG; log += GRID) {
      double criterion = new Trial(groups, n, FastMath.exp(log)).criterion();
      if (criterion < least) {
        least = criterion;
        best = log;
      }
    }
    return best == Double.NEGATIVE_INFINITY ? 0 : root(groups, n, best);
  }

  private static double root(List<Sample> groups, long n, double near) {
    double low = new Trial(groups, n, FastMath.exp(near - GRID)).slope();
    double high = new Trial(groups, n, FastMath.exp(near + GRID)).slope();
    if (low >= 0 || high <= 0) {
      return FastMath.exp(near);
    }
    return FastMath.exp(
        new BracketingNthOrderBrentSolver(EXACT, EXACT, EXACT, 5)
            .solve(
                MOST_STEPS,
                log -> new Trial(groups, n, FastMath.exp(log)).slope(),
                near - GRID,
                near + GRID));
  }

  /** What follows from one ratio between / within. */
  private static final class Trial {
    private final double ratio;
    private final long n;
    private final double weight;
    private final double mean;
    private final double squares;
    private final double logarithms;
    private final double slope;

    Trial(List<Sample> groups, long n, double ratio) {
      this.ratio = ratio;
      this.n = n;
      this.weight = groups.stream().mapToDouble(this::weight).sum();
      this.mean = groups.stream().mapToDouble(group -> weight(group) * group.mean()).sum() / weight;
      double residual = 0;
      double logs = 0;
      double squaredWeights = 0;
      double pull = 0;
      for (Sample group : groups) {
        double share = weight(group);
        double apart = group.mean() - mean;
        residual += group.squares() + share * apart * apart;
        logs += Math.log1p(group.n() * ratio);
        squaredWeights += share * share;
        pull += share * share * apart * apart;
      }
      this.squares = residual;
      this.logarithms = logs;
      this.slope = weight - squaredWeights / weight - (n - 1) * pull / residual;
    }

    double within() {
      return squares / (n - 1);
    }

    double criterion() {
      return (n - 1) * (1 + Math.log(2 * Math.PI * within())) + logarithms + Math.log(weight);
    }

    /** The derivative of the criterion by the ratio. */
    double slope() {
      return slope;
    }

    private double weight(Sample group) {
      return group.n() / (1 + group.n() * ratio);
    }
  }
}
