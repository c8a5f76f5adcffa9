package nl.peilstok.analytics.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether several groups differ in spread: an analysis of distances from the group's median.
 *
 * <p>Source: Levene 1960 in the form of Brown and Forsythe 1974; R's {@code car::leveneTest(center
 * = median)}.
 */
public final class BrownForsythe {
  private BrownForsythe() {}

  /** The test; none where the distances cannot be analysed, as {@link OneWayAnova#test} says. */
  public static Figure<OneWayAnova.Test> test(List<Histogram> groups) {
    return OneWayAnova.test(
        groups.stream()
            .filter(group -> group.n() > 0)
            .map(group -> distances(group).sample())
            .toList());
  }

  private static Histogram distances(Histogram group) {
    double median = Percentiles.percentile(group, .5).found().orElseThrow();
    SortedMap<Double, Long> distances = new TreeMap<>();
    group
        .counts()
        .forEach((value, count) -> distances.merge(Math.abs(value - median), count, Long::sum));
    return new Histogram(distances);
  }
}
