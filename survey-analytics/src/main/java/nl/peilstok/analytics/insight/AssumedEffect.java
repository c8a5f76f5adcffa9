package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.core.instrument.Dimension;

/**
 * What training is assumed to do: how much of the way to the target people go.
 *
 * <p>Source: Prümmer, Van Steen and Van den Berg 2024, a meta-analysis of 69 studies. What people
 * know and think moves about a standard deviation, what they do about a third of one, and that may
 * as well be nothing.
 *
 * @param interval its 95 % interval
 */
public record AssumedEffect(double value, Interval interval) {
  private static final double REACH = 1.959964;
  private static final AssumedEffect KNOWN_OR_THOUGHT =
      new AssumedEffect(1.02, new Interval(.58, 1.46));
  private static final AssumedEffect DONE = new AssumedEffect(.36, new Interval(-.09, .80));

  /** The effect on a dimension. */
  public static AssumedEffect on(Dimension dimension) {
    return switch (dimension) {
      case KENNIS, HOUDING -> KNOWN_OR_THOUGHT;
      case GEDRAG -> DONE;
    };
  }

  /** Its standard error, from the interval. */
  double standardError() {
    return (interval.upper() - interval.lower()) / (2 * REACH);
  }
}
