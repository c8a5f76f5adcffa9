package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/**
 * Draw who answers, repeatably.
 *
 * <p>Everybody has an inclination per try that depends on the seed alone: whoever answers at one
 * response also answers at a higher one, and under every plan, so that what differs between two
 * forecasts is not the draw.
 */
final class Turnouts {
  private final SegmentPlan segments;
  private final List<Map.Entry<Segments, Integer>> invited;

  Turnouts(SegmentPlan segments, Map<Segments, Integer> invited) {
    this.segments = segments;
    this.invited =
        invited.entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
            .toList();
  }

  /** Everybody, with those who answer, once for each try. */
  List<List<Cohort>> drawn(Forecast.Draw draw) {
    SplittableRandom source = new SplittableRandom(draw.seed());
    List<List<Cohort>> drawn = new ArrayList<>();
    for (int number = 0; number < draw.tries(); number++) {
      drawn.add(cohorts(draw.share(), source.split()));
    }
    return drawn;
  }

  private List<Cohort> cohorts(double share, RandomGenerator random) {
    Map<Segments, Cohort> cohorts = new LinkedHashMap<>();
    for (Map.Entry<Segments, Integer> combination : invited) {
      int answering = 0;
      for (int person = 0; person < combination.getValue(); person++) {
        answering += random.nextDouble() < share ? 1 : 0;
      }
      Segments asked = segments.restrict(combination.getKey());
      cohorts.merge(
          asked, new Cohort(asked, answering, combination.getValue()), Turnouts::together);
    }
    return List.copyOf(cohorts.values());
  }

  private static Cohort together(Cohort one, Cohort other) {
    return new Cohort(one.segments(), one.n() + other.n(), one.invited() + other.invited());
  }
}
