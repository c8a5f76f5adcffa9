package nl.peilstok.analytics.disclosure;

import nl.peilstok.core.population.Segments;

/**
 * The people with exactly one combination of values; either number may be 0, not both.
 *
 * @param n respondents
 */
record Cohort(Segments segments, int n, int invited) {}
