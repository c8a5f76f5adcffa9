package nl.peilstok.api.result.comparison;

import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.api.platform.page.Words;

/** Write differences with their sign, as people write it. */
final class Signs {
  private Signs() {}

  /** '+4,2', '−4,2' or '0,0'. */
  static String points(double value, Words words) {
    return words.signed(value, 1);
  }

  /** The same with two decimals. */
  static String effect(double value, Words words) {
    return words.signed(value, 2);
  }

  /** '(−7,1 tot −1,3)'. */
  static String range(Interval interval, int decimals, Words words) {
    return words.text(
        "compare.range",
        words.signed(interval.lower(), decimals),
        words.signed(interval.upper(), decimals));
  }

  /** A p-value; 'kleiner dan 0,001' where that is all there is to say. */
  static String p(double value, Words words) {
    return words.significance(value);
  }
}
