package nl.peilstok.analytics.statistics;

/** Proportions as shares of 0–1, with their intervals. */
public final class Proportions {
  private Proportions() {}

  /** The share of successes. */
  public static Figure<Double> share(long successes, long n) {
    return n == 0 ? Figure.none(Undefined.NO_VALUES) : Figure.of((double) successes / n);
  }

  /**
   * The Wilson score interval, clipped to 0–1.
   *
   * <p>Source: Wilson 1927; R's {@code prop.test(k, n, correct = FALSE)$conf.int}.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> wilson(long successes, long n, double confidence) {
    return share(successes, n).map(share -> wilson(share, n, Quantiles.normal(confidence)));
  }

  /**
   * The Clopper–Pearson interval, which covers at least as often as it says.
   *
   * <p>Source: Clopper and Pearson 1934; R's {@code binom.test(k, n)$conf.int}.
   *
   * @param confidence a share, such as .95
   */
  public static Figure<Interval> clopperPearson(long successes, long n, double confidence) {
    double tail = (1 - confidence) / 2;
    long failures = n - successes;
    return share(successes, n)
        .map(
            _ ->
                new Interval(
                    successes == 0 ? 0 : Quantiles.beta(tail, (double) successes, failures + 1.0),
                    failures == 0
                        ? 1
                        : Quantiles.beta(1 - tail, successes + 1.0, (double) failures)));
  }

  private static Interval wilson(double share, long n, double z) {
    double z2 = z * z;
    double centre = share + z2 / (2 * n);
    double reach = z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    return new Interval(
        Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale));
  }
}
