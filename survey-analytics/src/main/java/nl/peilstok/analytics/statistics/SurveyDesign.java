package nl.peilstok.analytics.statistics;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * How a sample was drawn in one stage, and the variance of a total that follows from it.
 *
 * <p>Source: Särndal, Swensson and Wretman 1992, chapters 4–5; R's {@code survey::svydesign(ids,
 * strata, fpc, weights, nest = TRUE)}. Per stratum: (1 − n/N) · n/(n − 1) · Σ (cluster total −
 * their mean)², with n clusters drawn out of N. A stratum with one cluster drawn out of more has no
 * variance that could be known.
 */
public final class SurveyDesign {
  private final double[] weights;
  private final List<Cluster> clusters;
  private final Map<String, Stratum> strata;

  private record Cluster(String stratum, String name) {}

  private record Stratum(Set<Cluster> clusters, double population) {

    double drawn() {
      return clusters.size();
    }

    boolean isPossible() {
      return population >= drawn();
    }

    boolean isComplete() {
      return drawn() >= population;
    }

    double scale() {
      double correction = 1 - drawn() / population;
      return correction * drawn() / (drawn() - 1);
    }
  }

  private SurveyDesign(double[] weights, List<Cluster> clusters, Map<String, Stratum> strata) {
    this.weights = weights;
    this.clusters = clusters;
    this.strata = strata;
  }

  /**
   * A design of units in the order of their values.
   *
   * <p>Not computable where a weight is below 0, where the population differs within a stratum, or
   * where more clusters were drawn than there are.
   */
  public static Figure<SurveyDesign> of(List<SampledUnit> units) {
    boolean isShare = units.stream().allMatch(unit -> unit.population().orElse(2) <= 1);
    Map<String, List<SampledUnit>> byStratum =
        units.stream().collect(Collectors.groupingBy(SampledUnit::stratum));
    Map<String, Stratum> strata = new LinkedHashMap<>();
    byStratum.forEach((name, members) -> strata.put(name, stratum(members, isShare)));
    double[] weights =
        units.stream().mapToDouble(unit -> weight(unit, strata.get(unit.stratum()))).toArray();
    boolean isPossible =
        DoubleStream.of(weights).allMatch(weight -> weight >= 0)
            && byStratum.values().stream().allMatch(SurveyDesign::hasOnePopulation)
            && strata.values().stream().allMatch(Stratum::isPossible);
    return isPossible
        ? Figure.of(
            new SurveyDesign(weights, units.stream().map(SurveyDesign::cluster).toList(), strata))
        : Figure.none(Undefined.NO_SOLUTION);
  }

  private static Stratum stratum(List<SampledUnit> members, boolean isShare) {
    Set<Cluster> drawn = new LinkedHashSet<>();
    members.forEach(member -> drawn.add(cluster(member)));
    return new Stratum(drawn, members.getFirst().population((double) drawn.size(), isShare));
  }

  private static Cluster cluster(SampledUnit unit) {
    return new Cluster(unit.stratum(), unit.cluster());
  }

  private static double weight(SampledUnit unit, @Nullable Stratum stratum) {
    return unit.weight()
        .orElse(
            stratum == null || unit.population().isEmpty()
                ? 1
                : stratum.population() / stratum.drawn());
  }

  private static boolean hasOnePopulation(List<SampledUnit> members) {
    return members.stream().map(SampledUnit::population).distinct().count() == 1;
  }

  /** How many people the respondent in this row stands for. */
  double weight(int row) {
    return weights[row];
  }

  int size() {
    return weights.length;
  }

  /** Clusters minus strata, among these rows as far as they count at all. */
  long degreesOfFreedom(BitSet rows) {
    Set<Cluster> counting = new LinkedHashSet<>();
    Set<String> theirs = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> weights[row] > 0)
        .forEach(
            row -> {
              counting.add(clusters.get(row));
              theirs.add(clusters.get(row).stratum());
            });
    return (long) counting.size() - theirs.size();
  }

  /** Clusters minus strata. */
  long degreesOfFreedom() {
    BitSet all = new BitSet();
    all.set(0, size());
    return degreesOfFreedom(all);
  }

  /**
   * The variance of the total of what each row adds to a figure; rows outside a domain add nothing,
   * but their clusters and strata count.
   */
  Figure<Double> variance(Map<Integer, Double> influence) {
    Map<Cluster, Double> totals = new LinkedHashMap<>();
    influence.forEach((row, value) -> totals.merge(clusters.get(row), value, Double::sum));
    double variance = 0;
    for (Stratum stratum : strata.values()) {
      boolean touched = stratum.clusters().stream().anyMatch(totals::containsKey);
      if (touched && !stratum.isComplete()) {
        if (stratum.clusters().size() == 1) {
          return Figure.none(Undefined.TOO_FEW_CLUSTERS);
        }
        variance += stratum.scale() * squares(stratum, totals);
      }
    }
    return Figure.of(variance);
  }

  private static double squares(Stratum stratum, Map<Cluster, Double> totals) {
    return Sample.of(
            stratum.clusters().stream()
                .mapToDouble(cluster -> totals.getOrDefault(cluster, 0.0))
                .toArray())
        .squares();
  }
}
