package nl.peilstok.analytics.statistics;

import java.util.OptionalDouble;

/**
 * How one respondent came into a sample.
 *
 * @param stratum the group that was sampled on its own; one name for all where there are no strata
 * @param cluster who was drawn together, within the stratum; a name of their own for each where
 *     people were drawn one by one
 * @param weight how many people the respondent stands for; empty for all alike, or by population
 * @param population how many clusters the stratum has in all, or the share that was drawn where no
 *     unit has more than 1; empty for an endless population
 */
public record SampledUnit(
    String stratum, String cluster, OptionalDouble weight, OptionalDouble population) {

  /** How many clusters the stratum has in all, when so many were drawn. */
  double population(double drawn, boolean isShare) {
    double given = population.orElse(Double.POSITIVE_INFINITY);
    return isShare ? drawn / given : given;
  }
}
