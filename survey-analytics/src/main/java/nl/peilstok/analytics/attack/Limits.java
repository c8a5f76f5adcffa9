package nl.peilstok.analytics.attack;

import java.util.Arrays;
import java.util.List;

/**
 * Between what each unknown lies for certain, told by one sum at a time.
 *
 * <p>Cheap, and often the whole answer: where a solution reaches a limit, no programme has to be
 * solved for it.
 */
final class Limits {
  /** What is won after this many rounds is not worth the time. */
  private static final int ROUNDS = 50;

  private static final double SLACK = 1e-6;

  private final double[] lowest;
  private final double[] highest;

  private Limits(int unknowns) {
    lowest = new double[unknowns];
    highest = new double[unknowns];
    Arrays.fill(highest, Double.POSITIVE_INFINITY);
  }

  static Limits of(int unknowns, List<Equation> equations) {
    Limits limits = new Limits(unknowns);
    boolean changes = true;
    for (int round = 0; changes && round < ROUNDS; round++) {
      changes = false;
      for (Equation equation : equations) {
        for (int unknown : equation.coefficients().keySet()) {
          changes |= limits.tighten(unknown, equation);
        }
      }
    }
    return limits;
  }

  double lowest(int unknown) {
    return lowest[unknown];
  }

  /** The highest, infinite where no single sum bounds it. */
  double highest(int unknown) {
    return highest[unknown];
  }

  boolean isFixed(int unknown) {
    return highest[unknown] == lowest[unknown];
  }

  /** Whether no unknown must be above its highest. */
  boolean canBe() {
    for (int unknown = 0; unknown < lowest.length; unknown++) {
      if (lowest[unknown] > highest[unknown] + SLACK) {
        return false;
      }
    }
    return true;
  }

  private boolean tighten(int unknown, Equation equation) {
    int coefficient = equation.coefficients().getOrDefault(unknown, 1);
    double one = (equation.level() - equation.others(unknown, this, 1)) / coefficient;
    double other = (equation.level() - equation.others(unknown, this, -1)) / coefficient;
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    boolean changes = low > lowest[unknown] + SLACK || high < highest[unknown] - SLACK;
    lowest[unknown] = Math.max(lowest[unknown], low);
    highest[unknown] = Math.min(highest[unknown], high);
    return changes;
  }
}
