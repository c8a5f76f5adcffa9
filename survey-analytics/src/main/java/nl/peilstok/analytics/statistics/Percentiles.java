package nl.peilstok.analytics.statistics;

/**
 * Median, quartiles and other percentiles, interpolated between values.
 *
 * <p>Source: definition 7 of Hyndman and Fan 1996; R's {@code quantile(x, p, type = 7)}.
 */
public final class Percentiles {
  private Percentiles() {}

  /**
   * The value below which a share p of the values lies.
   *
   * @param p a share; 0 is the lowest value, .5 the median, 1 the highest
   */
  public static Figure<Double> percentile(Histogram values, double p) {
    long n = values.n();
    if (n == 0) {
      return Figure.none(Undefined.NO_VALUES);
    }
    double place = (n - 1) * p;
    long below = (long) Math.floor(place);
    double lower = values.at(below);
    double upper = values.at(Math.min(below + 1, n - 1));
    return Figure.of(lower + (place - below) * (upper - lower));
  }
}
