package nl.peilstok.analytics.statistics;

/**
 * Two measurements of the same person or part.
 *
 * @param before the first, in its unit
 * @param after the second, in the same unit
 */
public record BeforeAfter(double before, double after) {

  /** After minus before. */
  double change() {
    return after - before;
  }
}
