package nl.peilstok.analytics.synthetic;

import java.util.random.RandomGenerator;

/**
 * How a statement measures: its loading on the dimension and how easily it is agreed with.
 *
 * @param loading .55–.80, more of them low than high, which gives nine statements an alpha of about
 *     .8
 * @param ease in standard deviations, small enough to keep the top two boxes at 60–75 %
 */
record StatementShape(double loading, double ease) {
  private static final double THEME = .15;
  private static final double ACQUIESCENCE_VARIANCE = .25 * .25;
  private static final double LOWEST_LOADING = .55;
  private static final double LOADING_RANGE = .25;
  private static final double EASE = .04;

  /** Draw the shape of a statement from its own source. */
  static StatementShape of(RandomGenerator random) {
    double share = random.nextDouble();
    return new StatementShape(
        LOWEST_LOADING + LOADING_RANGE * share * share * share, random.nextDouble(-EASE, EASE));
  }

  /** The same statement in words that are easier to agree with. */
  StatementShape easier(double by) {
    return new StatementShape(loading, ease + by);
  }

  /** The inclination towards this statement without noise. */
  double pull(double dimension, double theme, double acquiescence) {
    return ease + loading * dimension + THEME * theme + acquiescence;
  }

  /** The standard deviation of the noise, which brings the variance over all people to one. */
  double noise() {
    return Math.sqrt(1 - loading * loading - THEME * THEME - ACQUIESCENCE_VARIANCE);
  }
}
