package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * How well a second measurement of the same people repeats the first.
 *
 * <p>Source: Shrout and Fleiss 1979, McGraw and Wong 1996; R's {@code cor} and {@code
 * psych::ICC(cbind(before, after))}, ICC2 and ICC3, by a two-way analysis of variance. Assumes that
 * nothing but chance and a shift shared by all came between. An ICC may be negative.
 *
 * @param change the pairs
 * @param products the sum of the products of the deviations of before and after from their means
 */
public record RetestReliability(PairedChange change, double products) {

  /**
   * The intraclass correlations of a single measurement.
   *
   * @param agreement ICC(A,1): a shift shared by all counts as error; two pairs may leave nothing
   *     to divide by
   * @param consistency ICC(C,1): a shift shared by all does not count
   * @param standardErrorOfMeasurement sd(change) / √2, in the unit of the values
   */
  public record Intraclass(
      Figure<Double> agreement, double consistency, double standardErrorOfMeasurement) {}

  /** Complete pairs. */
  public static RetestReliability of(List<BeforeAfter> pairs) {
    PairedChange change = PairedChange.of(pairs);
    double products =
        pairs.stream()
            .mapToDouble(
                pair ->
                    (pair.before() - change.before().mean())
                        * (pair.after() - change.after().mean()))
            .sum();
    return new RetestReliability(change, products);
  }

  /** The product-moment correlation of before and after. */
  public Figure<Double> correlation() {
    double spread = Math.sqrt(change.before().squares()) * Math.sqrt(change.after().squares());
    if (change.change().n() < 2) {
      return tooFew();
    }
    return spread == 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(Math.clamp(products / spread, -1, 1));
  }

  /** The intraclass correlations. */
  public Figure<Intraclass> intraclass() {
    if (change.change().n() < 2) {
      return tooFew();
    }
    return change.before().squares() == 0 && change.after().squares() == 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(ofVariances((double) change.change().n()));
  }

  private Intraclass ofVariances(double n) {
    double people =
        (change.before().squares() + change.after().squares() + 2 * products) / (2 * (n - 1));
    double error = change.change().squares() / (2 * (n - 1));
    double measurements = n * change.change().mean() * change.change().mean() / 2;
    double all = people + error + 2 * (measurements - error) / n;
    return new Intraclass(
        all > 0 ? Figure.of((people - error) / all) : Figure.none(Undefined.NO_VARIANCE),
        (people - error) / (people + error),
        Math.sqrt(error));
  }

  private <T> Figure<T> tooFew() {
    return Figure.none(change.change().n() == 0 ? Undefined.NO_VALUES : Undefined.ONE_VALUE);
  }
}
