package nl.peilstok.analytics.disclosure;

import nl.peilstok.core.population.Segments;

/**
 * The people with exactly one combination of values; either number may be 0, not both.
 *
 * @param segments by which they are divided
 * @param counted under which they stand in the tally
 * @param n respondents
 */
record Cohort(Segments segments, Segments counted, int n, int invited) {

  Cohort(Segments segments, int n, int invited) {
    this(segments, segments, n, invited);
  }

  @Override
  public String toString() {
    return "Cohort[hidden]";
  }
}
