package nl.peilstok.analytics.attack;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of unknown counts that is known.
 *
 * @param coefficients how often each unknown is in it, by number; never 0
 */
record Equation(SortedMap<Integer, Integer> coefficients, long level) {

  /** Copy the coefficients. */
  Equation {
    coefficients = new TreeMap<>(coefficients);
  }

  boolean isEmpty() {
    return coefficients.isEmpty();
  }

  /** The sum over all unknowns but one, each at its lowest (−1) or highest (1) contribution. */
  double others(int unknown, Limits limits, int end) {
    double sum = 0;
    for (Map.Entry<Integer, Integer> one : coefficients.entrySet()) {
      if (one.getKey() != unknown) {
        boolean isHigh = one.getValue() > 0 == end > 0;
        sum +=
            one.getValue() * (isHigh ? limits.highest(one.getKey()) : limits.lowest(one.getKey()));
      }
    }
    return sum;
  }
}
