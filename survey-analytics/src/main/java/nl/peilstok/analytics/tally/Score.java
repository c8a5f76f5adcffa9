package nl.peilstok.analytics.tally;

/**
 * Scores of 0–100, written as integers in a unit of choice.
 *
 * <p>Source: docs/method.md, Scores; R's {@code rowMeans(items, na.rm = TRUE)} turned to 0–100.
 */
public final class Score {
  /** What 100 points are in hundredths of a point. */
  public static final long HUNDREDTHS = 10_000;

  private Score() {}

  /**
   * (mean − lowest) / (highest − lowest) of the answered items, rounded half up.
   *
   * @param sum of the answers, reversed items turned
   * @param answered how many answers, at least 1
   * @param full what a full score is in the unit of the result
   */
  public static long ofSteps(long sum, int answered, Steps steps, long full) {
    long width = (long) answered * (steps.highest() - steps.lowest());
    return rounded((sum - (long) answered * steps.lowest()) * full, width);
  }

  /** The share of right answers, rounded half up. */
  static long ofRight(int right, int answered, long full) {
    return rounded(right * full, answered);
  }

  /** Whether a person answered enough: at least half of the items that were asked. */
  public static boolean isValid(int answered, int asked) {
    return answered > 0 && 2 * answered >= asked;
  }

  private static long rounded(long numerator, long denominator) {
    return Math.floorDiv(2 * numerator + denominator, 2 * denominator);
  }

  /** The ends of a step scale. */
  public record Steps(int lowest, int highest) {

    /** Five steps. */
    public static final Steps LIKERT = new Steps(1, 5);

    /** The step that means the same on a reversed item. */
    public int turned(int step) {
      return lowest + highest - step;
    }
  }
}
