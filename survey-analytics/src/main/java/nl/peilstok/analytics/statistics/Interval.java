package nl.peilstok.analytics.statistics;

/** A confidence interval, in the unit of its figure. */
public record Interval(double lower, double upper) {

  /** The interval that reaches equally far to both sides. */
  static Interval around(double centre, double reach) {
    return new Interval(centre - reach, centre + reach);
  }
}
