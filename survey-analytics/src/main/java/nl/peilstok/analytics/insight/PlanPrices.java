package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a place in each row would be worth, so that choices that take scarce places count for less.
 *
 * <p>A plan that keeps within the rows is never worth less than its gain so. Whatever the prices
 * are, what is proved with them is proved; good ones prove it sooner (Lagrange's multipliers, found
 * as Held and Karp 1971 do).
 *
 * @param each the price in a row, not negative
 */
record PlanPrices(List<PlanRow> rows, List<Double> each) {
  private static final int ROUNDS = 120;
  private static final double FIRST_PACE = .2;
  private static final double SLOWER = .95;

  /** Copy the lists. */
  PlanPrices {
    rows = List.copyOf(rows);
    each = List.copyOf(each);
  }

  /** Find prices at which no row is wanted by many more than it holds. */
  static PlanPrices of(List<PlanFront> fronts, List<PlanRow> rows, long budget) {
    PlanPrices best = new PlanPrices(rows, Collections.nCopies(rows.size(), 0.0));
    if (rows.isEmpty()) {
      return best;
    }
    PlanPrices now = best;
    double lowest = Double.POSITIVE_INFINITY;
    double pace = 0;
    for (int round = 0; round < ROUNDS; round++) {
      PlanOutlook outlook = new PlanOutlook(fronts, 0, now);
      double promise = now.allPlaces() + outlook.valueFor((double) budget);
      pace = round == 0 ? promise * FIRST_PACE : pace * SLOWER;
      if (promise < lowest) {
        lowest = promise;
        best = now;
      }
      now = now.moved(outlook.taken((double) budget, rows.size()), pace);
    }
    return best;
  }

  /** What a choice brings, less what its places are worth. */
  double value(PlanChoice choice) {
    double value = choice.gain();
    for (int row = 0; row < rows.size(); row++) {
      value -= each.get(row) * choice.used(row);
    }
    return value;
  }

  /** What all places together are worth. */
  double allPlaces() {
    double worth = 0;
    for (int row = 0; row < rows.size(); row++) {
      worth += each.get(row) * rows.get(row).limit();
    }
    return worth;
  }

  /** Dearer where more was taken than there is, cheaper where less. */
  private PlanPrices moved(double[] taken, double pace) {
    List<Double> moved = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      double limit = Math.max(1, rows.get(row).limit());
      double over = (taken[row] - limit) / limit;
      moved.add(Math.max(0, each.get(row) + pace / rows.size() * over / limit));
    }
    return new PlanPrices(rows, moved);
  }
}
