package nl.peilstok.analytics.recovery;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.peilstok.core.instrument.Dimension;

/**
 * One of the staff at the first wave.
 *
 * @param scores the true ones in points; empty where too few statements are answered
 */
record Member(Place place, Map<Dimension, OptionalDouble> scores, boolean answers) {

  /**
   * Where somebody stands.
   *
   * @param responseClass those who are equally ready to answer: managers, units with field work,
   *     and all others
   * @param margins role, doelgroep and directorate, for weighting
   */
  record Place(String responseClass, String department, String roleGroup, List<String> margins) {}

  OptionalDouble score(Dimension dimension) {
    return scores.getOrDefault(dimension, OptionalDouble.empty());
  }

  /** The score that the survey gets to see; empty when there is none. */
  OptionalDouble response(Dimension dimension) {
    return answers ? score(dimension) : OptionalDouble.empty();
  }
}
