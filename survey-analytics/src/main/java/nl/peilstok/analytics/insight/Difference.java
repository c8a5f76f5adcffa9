package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Interval;

/**
 * How far two groups lie apart on a scale: the first minus the second.
 *
 * @param points of 0–100, with one decimal
 * @param interval its 95 % interval without finite population correction: is it a real difference?
 * @param effect Hedges's g, the difference in standard deviations, with two decimals
 * @param effectInterval its 95 % interval
 * @param above the chance that somebody of the first lies above somebody of the second, 0–100
 * @param p of the test of no difference, with three decimals
 * @param corrected the same, corrected for all the tests that were made together
 */
public record Difference(
    double points,
    Interval interval,
    double effect,
    Interval effectInterval,
    int above,
    double p,
    double corrected) {
  /** How often a difference may be called one where there is none. */
  static final double ALPHA = .05;

  /** Words for an effect, as a hint only. */
  public enum Size {
    NEGLIGIBLE,
    SMALL,
    MEDIUM,
    LARGE
  }

  /** Whether it can be told from chance after correction; that it cannot is a normal outcome. */
  public boolean isDistinguishable() {
    return corrected < ALPHA;
  }

  /** What the effect is called. Source: Cohen 1988. */
  public Size size() {
    double reach = Math.abs(effect);
    if (reach < .2) {
      return Size.NEGLIGIBLE;
    }
    return reach < .5 ? Size.SMALL : reach < .8 ? Size.MEDIUM : Size.LARGE;
  }
}
