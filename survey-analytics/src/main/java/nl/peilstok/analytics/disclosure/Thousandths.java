package nl.peilstok.analytics.disclosure;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;

/** Coefficients leave the tally with three decimals: more would tell of single people. */
final class Thousandths {
  private static final double THOUSAND = 1000;

  private Thousandths() {}

  static double of(double coefficient) {
    return Math.round(coefficient * THOUSAND) / THOUSAND;
  }

  static Figure<Double> of(Figure<Double> coefficient) {
    return coefficient.map(Thousandths::of);
  }

  static Interval of(Interval interval) {
    return new Interval(of(interval.lower()), of(interval.upper()));
  }
}
