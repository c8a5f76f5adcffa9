package nl.peilstok.analytics.statistics;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rake to margins with small categories joined and large weights capped.
 *
 * <p>Source: Potter 1990 and Kalton and Flores-Cervantes 2003, sections 3–4: weights above the cap
 * are cut to it, raking hands the mass that was cut to the others, and both are repeated until no
 * weight exceeds the cap. Where the margins cannot be met under the cap, the cap stands, the mass
 * that was cut is spread over all in proportion, and the largest deviation says by how much the
 * margins are missed.
 *
 * @param fewest respondents that a category must have to be raked to on its own
 * @param cap the largest weight over the mean weight, above 1, such as 5
 */
public record WeightingPlan(double fewest, double cap) {
  private static final int ROUNDS = 500;
  private static final double CLOSE = 1e-9;

  /** The plan of METHOD.md: five times the mean weight at most. */
  public static final WeightingPlan USUAL = new WeightingPlan(5, 5);

  /** Refuse a cap that not even equal weights keep to. */
  public WeightingPlan {
    if (!(cap > 1)) {
      throw new IllegalArgumentException("a cap at or below the mean weight");
    }
  }

  /**
   * Weights and what was done to get them.
   *
   * @param margins as they were raked to, with what was joined
   * @param weights of one respondent, by cell of those margins
   * @param spread what the weights cost
   * @param capped how many respondents have the largest weight that is allowed
   * @param largestDeviation of a margin from its total, as a share of that total
   */
  public record Weighting(
      CollapsedMargins margins,
      List<Double> weights,
      WeightSpread spread,
      double capped,
      double largestDeviation) {

    /** Copy the weights. */
    public Weighting {
      weights = List.copyOf(weights);
    }
  }

  /**
   * Weigh respondents.
   *
   * @param respondents how many there are by cell, unweighted
   */
  public Figure<Weighting> weigh(List<Margin> margins, List<MarginCell> respondents) {
    CollapsedMargins collapsed = CollapsedMargins.of(margins, respondents, fewest);
    return Raking.of(collapsed.margins(), collapsed.cells())
        .then(raking -> capped(collapsed, raking));
  }

  private Figure<Weighting> capped(CollapsedMargins collapsed, Raking raking) {
    double n = raking.cells().stream().mapToDouble(MarginCell::start).sum();
    double population = collapsed.margins().getFirst().population();
    double largest = cap * population / n;
    List<MarginCell> cells = raking.cells();
    double[] weights = raking.factors().stream().mapToDouble(Double::doubleValue).toArray();
    for (int round = 0; round < ROUNDS && exceeds(weights, largest); round++) {
      trim(weights, largest);
      weights = raked(collapsed.margins(), cells, weights);
    }
    for (int round = 0; round < ROUNDS && exceeds(weights, largest); round++) {
      trim(weights, largest);
      spread(cells, weights, population);
    }
    return exceeds(weights, largest)
        ? Figure.none(Undefined.NO_SOLUTION)
        : Figure.of(weighting(collapsed, weights, largest));
  }

  private static Weighting weighting(CollapsedMargins collapsed, double[] weights, double largest) {
    List<MarginCell> cells = collapsed.cells();
    double[] totals = totals(cells, weights);
    double capped = 0;
    double squares = 0;
    for (int cell = 0; cell < weights.length; cell++) {
      squares += totals[cell] * weights[cell];
      capped += weights[cell] >= largest * (1 - 10 * CLOSE) ? cells.get(cell).start() : 0;
    }
    WeightSpread spread =
        new WeightSpread(
            Math.round(cells.stream().mapToDouble(MarginCell::start).sum()),
            DoubleStream.of(totals).sum(),
            squares,
            DoubleStream.of(weights).min().orElse(0),
            DoubleStream.of(weights).max().orElse(0));
    return new Weighting(
        collapsed,
        DoubleStream.of(weights).boxed().toList(),
        spread,
        capped,
        Raking.deviation(collapsed.margins(), cells, totals));
  }

  /** Rake what was trimmed; as it was where that is out of reach. */
  private static double[] raked(List<Margin> margins, List<MarginCell> cells, double[] weights) {
    List<MarginCell> started =
        IntStream.range(0, weights.length)
            .mapToObj(
                cell ->
                    new MarginCell(
                        cells.get(cell).categories(), cells.get(cell).start() * weights[cell]))
            .toList();
    return Raking.of(margins, started)
        .found()
        .map(
            raking ->
                IntStream.range(0, weights.length)
                    .mapToDouble(cell -> weights[cell] * raking.factors().get(cell))
                    .toArray())
        .orElse(weights);
  }

  private static boolean exceeds(double[] weights, double largest) {
    return IntStream.range(0, weights.length)
        .anyMatch(cell -> weights[cell] > largest * (1 + CLOSE));
  }

  private static void trim(double[] weights, double largest) {
    for (int cell = 0; cell < weights.length; cell++) {
      weights[cell] = Math.min(weights[cell], largest);
    }
  }

  /** Multiply all weights so that they add up to the population again. */
  private static void spread(List<MarginCell> cells, double[] weights, double population) {
    double sum = DoubleStream.of(totals(cells, weights)).sum();
    for (int cell = 0; cell < weights.length; cell++) {
      weights[cell] *= population / sum;
    }
  }

  private static double[] totals(List<MarginCell> cells, double[] weights) {
    return IntStream.range(0, weights.length)
        .mapToDouble(cell -> cells.get(cell).start() * weights[cell])
        .toArray();
  }
}
