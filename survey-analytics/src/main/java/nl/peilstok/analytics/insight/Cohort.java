package nl.peilstok.analytics.insight;

import java.util.Optional;
import nl.peilstok.core.population.SegmentKey;

/**
 * The people with one value of a key, such as one role or one department.
 *
 * @param value the code of the value; of a unit that is no department, the people who sit in it
 */
public record Cohort(SegmentKey key, String value) {
  private static final String JOINT = ":";

  /** Read a code such as {@code role:manager}; empty when it is none. */
  public static Optional<Cohort> parse(String code) {
    String[] halves = code.split(JOINT, 2);
    return halves.length < 2 || halves[1].isEmpty()
        ? Optional.empty()
        : SegmentKey.find(halves[0]).map(key -> new Cohort(key, halves[1]));
  }

  /** The code, such as {@code role:manager}. */
  public String code() {
    return key.code() + JOINT + value;
  }
}
