package nl.peilstok.analytics.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The people of one group who have one value of a key. */
record Value(String code, List<Cohort> people) {

  long respondents() {
    return people.stream().mapToLong(Cohort::n).sum();
  }

  /** Whether anybody was invited with it. */
  boolean isKnown() {
    return people.stream().anyMatch(cohort -> cohort.invited() > 0);
  }

  /** The largest value first, then by name. */
  static Comparator<Value> largest() {
    return Comparator.comparingLong(Value::respondents).reversed().thenComparing(Value::code);
  }

  /**
   * The value that most of some others have first, then the smallest, then by name.
   *
   * @param others how many of the others have each value
   */
  static Comparator<Value> nearest(Map<String, Integer> others) {
    return Comparator.<Value>comparingInt(value -> -others.getOrDefault(value.code(), -1))
        .thenComparingLong(Value::respondents)
        .thenComparing(Value::code);
  }
}
