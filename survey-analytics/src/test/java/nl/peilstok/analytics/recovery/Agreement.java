package nl.peilstok.analytics.recovery;

import nl.peilstok.analytics.statistics.Interval;

/**
 * How often intervals cover their truths.
 *
 * @param truths their sum, in points
 * @param estimates the sum of the middles of the intervals, in points
 */
record Agreement(long intervals, long covering, double truths, double estimates) {

  /** One interval and its truth. */
  static Agreement of(double truth, Interval interval) {
    boolean covers = interval.lower() <= truth && truth <= interval.upper();
    return new Agreement(1, covers ? 1 : 0, truth, (interval.lower() + interval.upper()) / 2);
  }

  Agreement plus(Agreement other) {
    return new Agreement(
        intervals + other.intervals,
        covering + other.covering,
        truths + other.truths,
        estimates + other.estimates);
  }

  /** The share of intervals that cover. */
  double coverage() {
    return (double) covering / intervals;
  }

  double truth() {
    return truths / intervals;
  }

  double estimate() {
    return estimates / intervals;
  }

  /** How far the mean estimate lies above the mean truth. */
  double bias() {
    return estimate() - truth();
  }
}
