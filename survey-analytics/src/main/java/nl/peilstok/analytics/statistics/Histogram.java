package nl.peilstok.analytics.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each value occurs: all that ranks, quantiles and tables need to know.
 *
 * @param counts by value, in ascending order; values that nobody gave are left out
 */
public record Histogram(SortedMap<Double, Long> counts) {

  /** Copy the counts. */
  public Histogram {
    SortedMap<Double, Long> present = new TreeMap<>();
    counts.forEach(
        (value, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException("a count below nothing");
          }
          if (count > 0) {
            present.put(value, count);
          }
        });
    counts = Collections.unmodifiableSortedMap(present);
  }

  /** The histogram of values one by one. */
  public static Histogram of(double... values) {
    SortedMap<Double, Long> counts = new TreeMap<>();
    // Adding 0 makes −0 and 0 the same value.
    Arrays.stream(values).forEach(value -> counts.merge(value + 0.0, 1L, Long::sum));
    return new Histogram(counts);
  }

  /** The histogram of steps: how many gave step 1, how many step 2 and so on. */
  public static Histogram ofSteps(List<Long> counts) {
    SortedMap<Double, Long> steps = new TreeMap<>();
    for (int index = 0; index < counts.size(); index++) {
      steps.put(index + 1.0, counts.get(index));
    }
    return new Histogram(steps);
  }

  /** How many values there are. */
  public long n() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many values are among these. */
  public long count(Collection<Double> wanted) {
    return wanted.stream().distinct().mapToLong(value -> counts.getOrDefault(value, 0L)).sum();
  }

  /** What means need to know of the values. */
  public Sample sample() {
    Sample sample = Sample.NONE;
    for (var entry : counts.entrySet()) {
      sample = sample.plus(new Sample(entry.getValue(), entry.getKey(), 0));
    }
    return sample;
  }

  /** The value at this place when all stand in ascending order, from 0. */
  double at(long place) {
    long before = 0;
    for (var entry : counts.entrySet()) {
      before += entry.getValue();
      if (place < before) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("no value at place " + place);
  }
}
