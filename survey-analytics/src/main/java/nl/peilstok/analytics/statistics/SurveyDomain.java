package nl.peilstok.analytics.statistics;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.DoubleBinaryOperator;

/**
 * Those respondents of a design whom a figure is about, with their values.
 *
 * @param design how all respondents were drawn, also those outside
 * @param values the value by row of those inside
 */
public record SurveyDomain(SurveyDesign design, SortedMap<Integer, Double> values) {

  /** How many answered. */
  public long n() {
    return values.size();
  }

  /** For how many people they stand. */
  public double sumOfWeights() {
    return sum((weight, _) -> weight);
  }

  /** The weighted mean. */
  public Figure<Double> mean() {
    return sumOfWeights() == 0
        ? Figure.none(Undefined.NO_VALUES)
        : Figure.of(sum((weight, value) -> weight * value) / sumOfWeights());
  }

  /**
   * The standard error of the mean, by linearisation.
   *
   * <p>R gives 0 for one respondent among others; one answer has no spread, so there is none.
   */
  public Figure<Double> standardError() {
    return influence().then(design::variance).map(Math::sqrt);
  }

  /** The variance with n − 1 among those who count, weighted. */
  Figure<Double> variance() {
    long counting = counting();
    return counting < 2
        ? Figure.none(counting == 0 ? Undefined.NO_VALUES : Undefined.ONE_VALUE)
        : mean()
            .map(
                mean ->
                    sum((weight, value) -> weight * (value - mean) * (value - mean))
                        / sumOfWeights()
                        * counting
                        / (counting - 1));
  }

  /** How many have a weight above 0. */
  long counting() {
    return values.keySet().stream().filter(row -> design.weight(row) > 0).count();
  }

  /** What each row adds to the error of the mean. */
  Figure<Map<Integer, Double>> influence() {
    if (counting() < 2) {
      return Figure.none(counting() == 0 ? Undefined.NO_VALUES : Undefined.ONE_VALUE);
    }
    double all = sumOfWeights();
    return mean()
        .map(
            mean -> {
              Map<Integer, Double> influence = new LinkedHashMap<>();
              values.forEach(
                  (row, value) -> influence.put(row, design.weight(row) * (value - mean) / all));
              return influence;
            });
  }

  BitSet rows() {
    BitSet rows = new BitSet();
    values.keySet().forEach(rows::set);
    return rows;
  }

  private double sum(DoubleBinaryOperator term) {
    return values.entrySet().stream()
        .mapToDouble(entry -> term.applyAsDouble(design.weight(entry.getKey()), entry.getValue()))
        .sum();
  }
}
