package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Proportions;

/**
 * A share of people, as percentages of 0–100: whole points from 100 people on, five points below.
 *
 * @param lower the lower end of Wilson's 95 % interval, without finite population correction
 * @param upper the upper end
 */
public record PublishedShare(int percent, int lower, int upper) {
  private static final double CONFIDENCE = .95;

  /** None where nobody is counted. */
  static Figure<PublishedShare> of(long part, long people) {
    return Proportions.wilson(part, people, CONFIDENCE)
        .map(
            ends ->
                new PublishedShare(
                    Rounding.chance((double) part / people, people),
                    Rounding.chance(ends.lower(), people),
                    Rounding.chance(ends.upper(), people)));
  }
}
