package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weights under which the respondents have the margins of the population.
 *
 * <p>Source: Deming and Stephan 1940, iterative proportional fitting; R's {@code survey::rake}. The
 * weights are a function of cell counts, so that nobody's weight tells more than their margins do.
 * Assumes that within a cell those who answered are like those who did not; weighting cannot remove
 * non-response driven by attitude.
 *
 * @param cells the respondents
 * @param factors by which the start weights of each cell are multiplied, in the order of the cells
 * @param largestDeviation of a margin from its total, as a share of that total
 */
public record Raking(List<MarginCell> cells, List<Double> factors, double largestDeviation) {
  private static final int ROUNDS = 20_000;
  private static final double CLOSE = 1e-14;
  private static final double CLOSE_ENOUGH = 1e-10;
  private static final double AGREEMENT = 1e-9;

  /** Copy the lists. */
  public Raking {
    cells = List.copyOf(cells);
    factors = List.copyOf(factors);
  }

  /** Rake cells to margins. */
  public static Figure<Raking> of(List<Margin> margins, List<MarginCell> cells) {
    if (cells.stream().noneMatch(cell -> cell.start() > 0)) {
      return Figure.none(Undefined.NO_VALUES);
    }
    if (!areReachable(margins, cells)) {
      return Figure.none(Undefined.UNREACHABLE_MARGIN);
    }
    double[] weights = cells.stream().mapToDouble(MarginCell::start).toArray();
    double deviation = fit(margins, cells, weights);
    if (!(deviation <= CLOSE_ENOUGH)) {
      return Figure.none(Undefined.NO_SOLUTION);
    }
    List<Double> factors =
        IntStream.range(0, weights.length)
            .mapToObj(
                cell -> cells.get(cell).start() == 0 ? 0 : weights[cell] / cells.get(cell).start())
            .toList();
    return Figure.of(new Raking(cells, factors, deviation));
  }

  /** The final weights of each cell, summed over its respondents. */
  public List<Double> totals() {
    return IntStream.range(0, cells.size())
        .mapToObj(cell -> cells.get(cell).start() * factors.get(cell))
        .toList();
  }

  /** The factor by categories, for respondents one by one. */
  public Map<List<String>, Double> byCategories() {
    Map<List<String>, Double> factorOf = new HashMap<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      factorOf.put(cells.get(cell).categories(), factors.get(cell));
    }
    return factorOf;
  }

  /** The largest deviation of a margin from its total, as a share of that total. */
  static double deviation(List<Margin> margins, List<MarginCell> cells, double[] weights) {
    double largest = 0;
    for (int place = 0; place < margins.size(); place++) {
      Map<String, Double> reached = sums(cells, weights, place);
      for (var category : margins.get(place).totals().entrySet()) {
        double total = category.getValue();
        double apart = Math.abs(reached.getOrDefault(category.getKey(), 0.0) - total);
        largest = Math.max(largest, total == 0 ? apart : apart / total);
      }
    }
    return largest;
  }

  private static double fit(List<Margin> margins, List<MarginCell> cells, double[] weights) {
    double deviation = Double.POSITIVE_INFINITY;
    double best = deviation;
    int withoutGain = 0;
    // Rounding keeps the deviation from ever being 0; when it falls no more, this is it.
    for (int round = 0; round < ROUNDS && deviation > CLOSE && withoutGain < 50; round++) {
      for (int place = 0; place < margins.size(); place++) {
        meet(margins.get(place), place, cells, weights);
      }
      deviation = deviation(margins, cells, weights);
      withoutGain = deviation < best ? 0 : withoutGain + 1;
      best = Math.min(best, deviation);
    }
    return deviation;
  }

  private static void meet(Margin margin, int place, List<MarginCell> cells, double[] weights) {
    Map<String, Double> reached = sums(cells, weights, place);
    for (int cell = 0; cell < weights.length; cell++) {
      String category = cells.get(cell).categories().get(place);
      double sum = reached.getOrDefault(category, 0.0);
      weights[cell] = sum == 0 ? 0 : weights[cell] * (margin.total(category) / sum);
    }
  }

  private static Map<String, Double> sums(List<MarginCell> cells, double[] weights, int place) {
    Map<String, Double> sums = new HashMap<>();
    for (int cell = 0; cell < weights.length; cell++) {
      sums.merge(cells.get(cell).categories().get(place), weights[cell], Double::sum);
    }
    return sums;
  }

  private static boolean areReachable(List<Margin> margins, List<MarginCell> cells) {
    double population = margins.isEmpty() ? 0 : margins.getFirst().population();
    List<Boolean> reachable = new ArrayList<>();
    double[] starts = cells.stream().mapToDouble(MarginCell::start).toArray();
    for (int place = 0; place < margins.size(); place++) {
      Margin margin = margins.get(place);
      Map<String, Double> present = sums(cells, starts, place);
      reachable.add(
          Math.abs(margin.population() - population) <= AGREEMENT * population
              && margin.totals().keySet().containsAll(present.keySet())
              && margin.totals().entrySet().stream()
                  .allMatch(
                      category ->
                          category.getValue() == 0
                              || (category.getValue() > 0
                                  && present.getOrDefault(category.getKey(), 0.0) > 0)));
    }
    return population > 0 && !reachable.contains(false);
  }
}
