package nl.peilstok.analytics.disclosure;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;

/**
 * Coefficients leave the tally with two decimals: with more, the products of single answers that
 * they are made of could be worked out again.
 */
final class Hundredths {
  private static final double HUNDRED = 100;

  private Hundredths() {}

  static double of(double coefficient) {
    return Math.round(coefficient * HUNDRED) / HUNDRED;
  }

  static Figure<Double> of(Figure<Double> coefficient) {
    return switch (coefficient) {
      case Figure.Computed<Double>(Double value) -> Figure.of(of(value));
      case Figure.NotComputable<Double>(var reason) -> Figure.none(told(reason));
    };
  }

  static Interval of(Interval interval) {
    return new Interval(of(interval.lower()), of(interval.upper()));
  }

  /** That all answers are the same says what everybody answered: rule 7 of docs/privacy.md. */
  private static Undefined told(Undefined reason) {
    return reason == Undefined.NO_VARIANCE ? Undefined.NO_SOLUTION : reason;
  }
}
