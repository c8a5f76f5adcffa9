package nl.peilstok.analytics.recovery;

import java.util.List;
import nl.peilstok.analytics.statistics.AdjustedPValues;

/**
 * What a page calls a difference under Benjamini and Hochberg.
 *
 * @param comparisons on the page
 * @param nulls those of them where there is nothing
 * @param found with an adjusted p of at most .05
 * @param falsely found where there is nothing
 */
record Discoveries(int comparisons, long nulls, long found, long falsely) {
  private static final double LEVEL = .05;

  /** One test of a page. */
  record Comparison(double p, boolean isNull) {}

  static Discoveries of(List<Comparison> page) {
    List<Double> adjusted =
        AdjustedPValues.BENJAMINI_HOCHBERG.of(page.stream().map(Comparison::p).toList());
    long found = 0;
    long falsely = 0;
    for (int place = 0; place < adjusted.size(); place++) {
      boolean discovery = adjusted.get(place) <= LEVEL;
      found += discovery ? 1 : 0;
      falsely += discovery && page.get(place).isNull() ? 1 : 0;
    }
    long nulls = page.stream().filter(Comparison::isNull).count();
    return new Discoveries(page.size(), nulls, found, falsely);
  }

  /** The share of discoveries that are false; no discoveries are no false ones. */
  double falseShare() {
    return found == 0 ? 0 : (double) falsely / found;
  }
}
