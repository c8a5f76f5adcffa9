package nl.peilstok.analytics.statistics;

/**
 * How one item of a scale goes with the others.
 *
 * <p>Source: R's {@code psych::alpha(items)$item.stats$r.drop} and {@code $alpha.drop}.
 *
 * @param mean of the answers, in steps
 * @param deviation standard deviation of the answers, in steps
 * @param withTotal correlation with the sum of all items, itself among them
 * @param withRest correlation with the sum of the others
 * @param alphaWithout alpha of the others
 */
public record ItemAnalysis(
    Figure<Double> mean,
    Figure<Double> deviation,
    Figure<Double> withTotal,
    Figure<Double> withRest,
    Figure<Double> alphaWithout) {

  /** Analyse one item. */
  public static ItemAnalysis of(Covariances items, int item) {
    Sample own = items.sample(item);
    double shared =
        items.all().stream().mapToDouble(other -> items.squares().get(item).get(other)).sum();
    return new ItemAnalysis(
        Means.mean(own),
        Means.standardDeviation(own),
        correlation(own, items.sum(items.all()), shared),
        correlation(own, items.sum(items.allBut(item)), shared - own.squares()),
        CronbachAlpha.alpha(items, items.allBut(item)));
  }

  private static Figure<Double> correlation(Sample one, Sample other, double shared) {
    if (one.n() < 2) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    double squares = one.squares() * other.squares();
    return squares == 0
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(Math.clamp(shared / Math.sqrt(squares), -1, 1));
  }
}
