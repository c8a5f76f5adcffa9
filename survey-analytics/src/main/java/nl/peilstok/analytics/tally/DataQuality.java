package nl.peilstok.analytics.tally;

/**
 * Signs of careless or incomplete answering, counted over the organisation; nobody is left out.
 *
 * <p>Source: docs/method.md, Data quality.
 *
 * @param respondents everybody
 * @param straightLiners who gave one and the same step to all Likert items they answered: at least
 *     {@value #FEWEST_ANSWERS}, reverse-keyed ones and others among them
 * @param brokenOff who left open at least the last quarter of what they were asked
 * @param mostlyMissing who left open more than half of what they were asked
 * @param answers totals over everybody's items
 */
public record DataQuality(
    long respondents, long straightLiners, long brokenOff, long mostlyMissing, Answers answers) {

  /** How many Likert items must be answered to tell straight-lining from agreement. */
  public static final int FEWEST_ANSWERS = 10;

  /**
   * Totals over people and items.
   *
   * @param asked how many items were asked
   * @param missing how many of them were left open
   * @param dontKnow to how many of them the answer was <i>weet ik niet</i>
   */
  public record Answers(long asked, long missing, long dontKnow) {}
}
