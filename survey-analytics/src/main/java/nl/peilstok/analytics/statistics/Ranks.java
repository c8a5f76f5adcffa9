package nl.peilstok.analytics.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where each value stands when all are put in order; the same values share the mean place. */
final class Ranks {
  private final Map<Double, Double> ranks = new HashMap<>();
  private final long n;
  private final double ties;

  private Ranks(Histogram all) {
    long before = 0;
    double tied = 0;
    for (var entry : all.counts().entrySet()) {
      double count = entry.getValue();
      ranks.put(entry.getKey(), before + (count + 1) / 2);
      tied += count * (count * count - 1);
      before += entry.getValue();
    }
    this.n = before;
    this.ties = tied;
  }

  static Ranks of(Histogram all) {
    return new Ranks(all);
  }

  /** The ranks of several groups put together. */
  static Ranks of(Collection<Histogram> groups) {
    SortedMap<Double, Long> all = new TreeMap<>();
    groups.forEach(
        group -> group.counts().forEach((value, count) -> all.merge(value, count, Long::sum)));
    return new Ranks(new Histogram(all));
  }

  long n() {
    return n;
  }

  /** Σ(t³ − t) over the values that occur t times. */
  double ties() {
    return ties;
  }

  boolean isAllTied() {
    return ranks.size() < 2;
  }

  /** The rank of a value that is among those ranked, from 1. */
  double rank(double value) {
    Double rank = ranks.get(value + 0.0);
    if (rank == null) {
      throw new IllegalArgumentException("a value that was not ranked");
    }
    return rank;
  }

  /** The sum of the ranks of a group. */
  double sum(Histogram group) {
    return group.counts().entrySet().stream()
        .mapToDouble(entry -> rank(entry.getKey()) * entry.getValue())
        .sum();
  }
}
