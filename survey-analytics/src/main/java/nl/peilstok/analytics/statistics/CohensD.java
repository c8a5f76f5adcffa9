package nl.peilstok.analytics.statistics;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Gamma;

/**
 * The difference between two means in standard deviations: a minus b.
 *
 * <p>Source: Cohen 1988 for d with the pooled standard deviation; Hedges 1981 for g with the exact
 * correction; intervals by the noncentral t distribution after Steiger and Fouladi 1997. R's {@code
 * effectsize::cohens_d} and {@code hedges_g}.
 */
public final class CohensD {
  private static final double EXACT = 1e-13;
  private static final int MOST_STEPS = 200;

  /** Within this the guess mostly is. */
  private static final double CLOSE = .05;

  private CohensD() {}

  /**
   * The effect.
   *
   * @param correction what d is multiplied by to become g, below 1
   */
  public record Effect(
      double d, Interval interval, double g, Interval intervalOfG, double correction) {}

  /** The standard deviation within groups; none where a group has fewer than two values. */
  public static Figure<Double> pooledDeviation(Sample a, Sample b) {
    return Means.variance(a)
        .with(
            Means.variance(b),
            (_, _) -> Math.sqrt((a.squares() + b.squares()) / (a.n() + b.n() - 2)));
  }

  /**
   * The effect with its interval; none where a group has fewer than two values or nothing varies.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Effect> effect(Sample a, Sample b, double confidence) {
    return pooledDeviation(a, b)
        .then(
            deviation ->
                Sample.isRounding(deviation, Math.max(Math.abs(a.mean()), Math.abs(b.mean())))
                    ? Figure.none(Undefined.NO_VARIANCE)
                    : Figure.of(effect(a, b, deviation, confidence)));
  }

  private static Effect effect(Sample a, Sample b, double deviation, double confidence) {
    double d = (a.mean() - b.mean()) / deviation;
    double scale = Math.sqrt(1.0 / a.n() + 1.0 / b.n());
    double degrees = a.n() + b.n() - 2.0;
    Interval shift = noncentrality(d / scale, degrees, confidence);
    Interval interval = new Interval(shift.lower() * scale, shift.upper() * scale);
    double correction = correction(degrees);
    return new Effect(
        d,
        interval,
        d * correction,
        new Interval(interval.lower() * correction, interval.upper() * correction),
        correction);
  }

  /** Between which noncentralities a t as far out is no surprise. */
  private static Interval noncentrality(double t, double degrees, double confidence) {
    return new Interval(
        shift(t, degrees, (1 + confidence) / 2), shift(t, degrees, (1 - confidence) / 2));
  }

  /** The noncentrality at which the probability of a value up to t is p; it falls as that grows. */
  private static double shift(double t, double degrees, double p) {
    double guess = guess(t, degrees, p);
    double reach = CLOSE;
    while (NonCentralStudent.cumulative(t, degrees, guess - reach) < p) {
      reach *= 2;
    }
    double low = guess - reach;
    reach = CLOSE;
    while (NonCentralStudent.cumulative(t, degrees, guess + reach) > p) {
      reach *= 2;
    }
    return new BracketingNthOrderBrentSolver(EXACT, EXACT, EXACT, 5)
        .solve(
            MOST_STEPS,
            shift -> NonCentralStudent.cumulative(t, degrees, shift) - p,
            low,
            guess + reach);
  }

  /** Where the search begins: Abramowitz and Stegun 1964, formula 26.7.10, solved for the shift. */
  private static double guess(double t, double degrees, double p) {
    double deviations = new NormalDistribution().inverseCumulativeProbability(p);
    return t * (1 - 1 / (4 * degrees)) - deviations * Math.sqrt(1 + t * t / (2 * degrees));
  }

  /** Γ(m/2) / (√(m/2) Γ((m − 1)/2)). */
  private static double correction(double m) {
    return Math.exp(Gamma.logGamma(m / 2) - Gamma.logGamma((m - 1) / 2)) / Math.sqrt(m / 2);
  }
}
