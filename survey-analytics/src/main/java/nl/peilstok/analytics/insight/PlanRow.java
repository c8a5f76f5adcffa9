package nl.peilstok.analytics.insight;

import java.util.Collection;
import java.util.SortedMap;

/** Options whose weights may not add up to more than the limit. */
record PlanRow(SortedMap<Integer, Long> weights, long limit) {

  boolean holds(Collection<Integer> chosen) {
    return sum(chosen) <= limit;
  }

  /** Whether there are choices that it forbids. */
  boolean binds() {
    return sum(weights.keySet()) > limit;
  }

  long weight(int option) {
    return weights.getOrDefault(option, 0L);
  }

  private long sum(Collection<Integer> chosen) {
    return chosen.stream().mapToLong(this::weight).sum();
  }
}
