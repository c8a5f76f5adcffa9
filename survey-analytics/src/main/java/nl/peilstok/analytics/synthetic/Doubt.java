package nl.peilstok.analytics.synthetic;

import java.util.random.RandomGenerator;

/** Leave open or say <i>weet ik niet</i>. */
final class Doubt {
  private static final double DONT_KNOW = .08;
  private static final double LEAST_MISSING = .01;
  private static final double MOST_MISSING = .03;
  private static final double SLOPE = .5;

  private Doubt() {}

  /** The share of people who leave an item open, from the item's own source. */
  static double missingShare(RandomGenerator item) {
    return item.nextDouble(LEAST_MISSING, MOST_MISSING);
  }

  /** Less often the better somebody knows; 8 % over all. */
  static double dontKnow(SyntheticPerson person) {
    double atZero = Math.log(DONT_KNOW / (1 - DONT_KNOW)) - SLOPE * SLOPE / 2;
    return logistic(atZero - SLOPE * person.inclinations().knowledge());
  }

  static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
