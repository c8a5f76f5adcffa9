package nl.peilstok.analytics.disclosure;

import nl.peilstok.analytics.tally.DataQuality;

/**
 * Signs of careless or incomplete answering in a whole wave. Nobody was left out for them.
 *
 * @param respondents everybody who answered
 * @param straightLiners who gave all statements the same step, reversed ones among them
 * @param brokenOff who left open at least the last quarter of what they were asked
 * @param mostlyMissing who left open more than half of what they were asked
 * @param missing share of all items asked that were left open, 0–1 with two decimals
 * @param dontKnow share of all items asked answered with <i>weet ik niet</i>, 0–1 with two decimals
 */
public record AnswerQuality(
    long respondents,
    PeopleCount straightLiners,
    PeopleCount brokenOff,
    PeopleCount mostlyMissing,
    double missing,
    double dontKnow) {

  /** Tell no finer than k people. */
  static AnswerQuality of(DataQuality counted, int k) {
    long all = counted.respondents();
    DataQuality.Answers answers = counted.answers();
    double asked = Math.max(1, answers.asked());
    return new AnswerQuality(
        all,
        PeopleCount.of(counted.straightLiners(), all, k),
        PeopleCount.of(counted.brokenOff(), all, k),
        PeopleCount.of(counted.mostlyMissing(), all, k),
        Hundredths.of(answers.missing() / asked),
        Hundredths.of(answers.dontKnow() / asked));
  }
}
