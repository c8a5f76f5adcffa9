package nl.peilstok.analytics.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The score of one person on a scale of step items.
 *
 * <p>Source: R's {@code rowMeans(items, na.rm = TRUE)} where enough items were answered; docs/
 * method.md, Scores. The Tally scores in exact integers; this is the formula for real numbers.
 *
 * @param lowest the lowest step
 * @param highest the highest step
 * @param minimumAnswered how many items must have an answer
 */
public record LikertScores(double lowest, double highest, int minimumAnswered) {

  /** The answer to an item that is worded the other way round. */
  public double turned(double answer) {
    return lowest + highest - answer;
  }

  /**
   * The mean of the answers, in steps; nothing where too few items were answered.
   *
   * @param answers those that were given, turned where the item is reversed
   */
  public OptionalDouble score(List<Double> answers) {
    return answers.isEmpty() || answers.size() < minimumAnswered
        ? OptionalDouble.empty()
        : answers.stream().mapToDouble(Double::doubleValue).average();
  }

  /** A score in steps as points of 0–100. */
  public double points(double score) {
    return (score - lowest) / (highest - lowest) * 100;
  }
}
