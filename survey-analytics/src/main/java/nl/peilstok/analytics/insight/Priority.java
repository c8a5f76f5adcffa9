package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.UncertainProduct;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;

/**
 * What a training of one group in one thing would bring.
 *
 * @param score how the group scores: drawn towards all groups where there are at least three
 * @param gap how far that is below the target, in points of 0–100, above 0
 * @param effect what training is assumed to do
 * @param gain headcount × gap × effect, in points times people
 * @param place where it may stand among all priorities
 */
public record Priority(
    TargetGroup group,
    Scale scale,
    Score score,
    double gap,
    AssumedEffect effect,
    Gain gain,
    Place place) {
  private static final double CONFIDENCE = .95;

  /**
   * A score as it is shown.
   *
   * @param shrunken whether it was drawn towards the mean of all groups
   */
  public record Score(double mean, Interval interval, boolean shrunken) {
    private static final double REACH = 1.959964;

    /** The standard error, from what is shown; the longer side where 0 or 100 cuts the other. */
    double standardError() {
      return Math.max(interval.upper() - mean, mean - interval.lower()) / REACH;
    }
  }

  /** Points times people, whole, with a 95 % interval; below 0 where training may do harm. */
  public record Gain(long value, Interval interval) {

    /** Both together, as if they err together: what training does is the same doubt in each. */
    public Gain plus(Gain other) {
      return new Gain(
          value + other.value,
          new Interval(
              interval.lower() + other.interval.lower(),
              interval.upper() + other.interval.upper()));
    }
  }

  /** The places it may have, 1 being the largest gain; 95 % for all priorities together. */
  public record Place(int best, int worst, int of) {

    /** Whether it may as well stand at any other place. */
    public boolean isNotDistinguishable() {
      return best == 1 && worst == of;
    }
  }

  /** The dimension of its scale. */
  public Dimension dimension() {
    return dimension(scale);
  }

  /** The theme of its scale. */
  public String theme() {
    return theme(scale);
  }

  static Dimension dimension(Scale scale) {
    Dimension dimension = scale.dimension();
    if (dimension == null) {
      throw new IllegalArgumentException("priorities are by theme and dimension");
    }
    return dimension;
  }

  static String theme(Scale scale) {
    String theme = scale.theme();
    if (theme == null) {
      throw new IllegalArgumentException("priorities are by theme and dimension");
    }
    return theme;
  }

  static Gain gain(UncertainProduct product) {
    Interval interval = product.interval(CONFIDENCE);
    return new Gain(
        Math.round(product.value()),
        new Interval(Math.round(interval.lower()), Math.round(interval.upper())));
  }
}
