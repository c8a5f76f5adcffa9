package nl.peilstok.analytics.insight;

import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Proportions;

/** Round figures for people: docs/privacy.md, part 2, rule 9. */
final class Rounding {
  private static final int WHOLE_POINTS_FROM = 100;
  private static final double MOST_SHOWN = 0.95;

  private Rounding() {}

  /** One decimal, half up. */
  static double oneDecimal(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** Differences: one decimal, half away from zero, so that the other way round is the same. */
  static double signed(double value) {
    return Math.copySign(oneDecimal(Math.abs(value)), value) + 0.0;
  }

  /** Effect sizes: two decimals, half away from zero. */
  static double signedFine(double value) {
    return Math.copySign(twoDecimals(Math.abs(value)), value) + 0.0;
  }

  /** p-values: three decimals, half up. */
  static double threeDecimals(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** A chance of 0–100 in whole points from 100 people on, and in steps of five below. */
  static int chance(double share, long people) {
    return people >= WHOLE_POINTS_FROM ? (int) Math.round(share * 100) : fives(share);
  }

  /** Two decimals, half up. */
  static double twoDecimals(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** An interval with one decimal, kept between two ends. */
  static Interval between(Interval interval, double lowest, double highest) {
    return new Interval(
        oneDecimal(Math.max(lowest, interval.lower())),
        oneDecimal(Math.min(highest, interval.upper())));
  }

  /** A percentage of 0–100 in whole points from 100 people on, and in steps of five below. */
  static Figure<Integer> percent(long part, long people) {
    return Proportions.share(part, people)
        .map(share -> people >= WHOLE_POINTS_FROM ? (int) Math.round(share * 100) : fives(share));
  }

  /** A response rate in steps of five points, at most 'more than 95 %'. */
  static Figure<ResponseRate> response(long respondents, long invited) {
    return Proportions.share(respondents, invited).map(Rounding::rate);
  }

  private static ResponseRate rate(double share) {
    return share > MOST_SHOWN ? new ResponseRate.Above95() : new ResponseRate.About(fives(share));
  }

  private static int fives(double share) {
    return (int) Math.round(share * 20) * 5;
  }
}
