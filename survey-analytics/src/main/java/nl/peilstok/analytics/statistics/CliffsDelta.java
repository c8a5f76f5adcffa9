package nl.peilstok.analytics.statistics;

import org.hipparchus.util.FastMath;

/**
 * How much more often the values of one group lie above those of another than below: −1 to 1.
 *
 * <p>Source: Cliff 1996 for the unbiased variance; Feng and Cliff 2004 for the asymmetric interval
 * with Student's t; R's {@code effsize::cliff.delta}. The interval by Fisher's z is that of {@code
 * effectsize::cliffs_delta}.
 */
public final class CliffsDelta {
  private CliffsDelta() {}

  /** Delta; none where a group is empty. */
  public static Figure<Double> delta(Histogram a, Histogram b) {
    return MannWhitney.superiority(a, b).map(MannWhitney.Superiority::delta);
  }

  /** The unbiased variance of delta; none where a group has fewer than two values. */
  public static Figure<Double> variance(Histogram a, Histogram b) {
    return delta(a, b)
        .then(
            delta ->
                a.n() < 2 || b.n() < 2
                    ? Figure.none(Undefined.ONE_VALUE)
                    : Figure.of(variance(a, b, delta)));
  }

  /**
   * The asymmetric interval; none where a group has fewer than two values, all of one lie above all
   * of the other, or the unbiased variance falls below 0.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> interval(Histogram a, Histogram b, double confidence) {
    double reach = Quantiles.student(Math.max(1, a.n() + b.n() - 2.0), confidence);
    return variance(a, b)
        .with(delta(a, b), (variance, delta) -> new double[] {variance, delta})
        .then(
            both -> {
              if (Math.abs(both[1]) == 1) {
                return Figure.none(Undefined.COMPLETE_SEPARATION);
              }
              return both[0] < 0
                  ? Figure.none(Undefined.TOO_FEW_VALUES)
                  : Figure.of(asymmetric(both[1], both[0], reach));
            });
  }

  /**
   * The interval by Fisher's z, which asks no variance of the data.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> fisherInterval(Histogram a, Histogram b, double confidence) {
    double pairs = 3.0 * a.n() * b.n();
    double reach = Quantiles.normal(confidence) * Math.sqrt((a.n() + b.n() + 1.0) / pairs);
    return variance(a, b)
        .with(delta(a, b), (_, delta) -> delta)
        .then(
            delta ->
                Math.abs(delta) == 1
                    ? Figure.none(Undefined.COMPLETE_SEPARATION)
                    : Figure.of(
                        new Interval(
                            Math.tanh(FastMath.atanh(delta) - reach),
                            Math.tanh(FastMath.atanh(delta) + reach))));
  }

  private static double variance(Histogram a, Histogram b, double delta) {
    double nA = a.n();
    double nB = b.n();
    double all = squares(a, b, delta) * nB * nB + squares(b, a, -delta) * nA * nA;
    return (all - dominance(a, b, delta)) / (nA * nB * (nA - 1) * (nB - 1));
  }

  /** Σ over one group of (the share of the other that lies below less above − delta)². */
  private static double squares(Histogram group, Histogram other, double delta) {
    double sum = 0;
    for (var entry : group.counts().entrySet()) {
      double apart = dominance(entry.getKey(), other) / (double) other.n() - delta;
      sum += entry.getValue() * apart * apart;
    }
    return sum;
  }

  /** Σ over all pairs of (sign − delta)². */
  private static double dominance(Histogram a, Histogram b, double delta) {
    double sum = 0;
    for (var first : a.counts().entrySet()) {
      for (var second : b.counts().entrySet()) {
        double apart = Math.signum(first.getKey() - second.getKey()) - delta;
        sum += (double) first.getValue() * second.getValue() * apart * apart;
      }
    }
    return sum;
  }

  private static long dominance(double value, Histogram other) {
    long sum = 0;
    for (var entry : other.counts().entrySet()) {
      sum += entry.getValue() * (long) Math.signum(value - entry.getKey());
    }
    return sum;
  }

  private static Interval asymmetric(double delta, double variance, double reach) {
    double rest = 1 - delta * delta;
    double wide = reach * reach * variance;
    double centre = delta - delta * delta * delta;
    double half = reach * Math.sqrt(variance) * Math.sqrt(rest * rest + wide);
    return new Interval(
        Math.max(-1, (centre - half) / (rest + wide)),
        Math.min(1, (centre + half) / (rest + wide)));
  }
}
