package nl.peilstok.analytics.attack;

import java.util.OptionalDouble;

/**
 * The values that a hidden count may have, were counts real numbers.
 *
 * @param highest empty where nothing bounds it
 */
public record Interval(double lowest, OptionalDouble highest) {
  private static final double SLACK = 1e-6;

  /** Whether the count can be derived exactly. */
  public boolean isExact() {
    return highest.isPresent() && highest.getAsDouble() - lowest < SLACK;
  }
}
