package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Join the choices of circles into the best plan, and prove that none is better: circle after
 * circle, without the joined choices that are beaten, and without those that promise no more than
 * is known already.
 *
 * <p>Steps are counted and not seconds, so that the same question always has the same answer.
 */
final class PlanSearch {
  /** How many joined choices are looked at for each circle. */
  private static final int MOST_LOOKS = 60_000;

  /**
   * Gains and cents are whole numbers, so that less than one more is none; the rest is rounding.
   */
  private static final double LEAST_MORE = .99;

  private final List<PlanFront> fronts;
  private final PlanPrices prices;
  private final PlanGoal goal;
  private final List<PlanOutlook> outlooks;
  private Optional<PlanChoice> best = Optional.empty();
  private double known = PlanGoal.NOTHING;
  private boolean complete;

  private PlanSearch(List<PlanFront> fronts, PlanPrices prices, PlanGoal goal) {
    this.fronts = fronts;
    this.prices = prices;
    this.goal = goal;
    this.complete = fronts.stream().allMatch(PlanFront::complete);
    this.outlooks =
        IntStream.rangeClosed(0, fronts.size())
            .mapToObj(first -> new PlanOutlook(fronts, first, prices))
            .toList();
  }

  /**
   * What was found.
   *
   * @param proved whether it is sure that none is better
   */
  record Found(PlanChoice choice, boolean proved) {}

  /**
   * Find the best; empty where nothing is what was asked.
   *
   * @param prices of the rows that options of several circles take of
   */
  static Optional<Found> best(List<PlanFront> fronts, PlanPrices prices, PlanGoal goal) {
    PlanSearch search = new PlanSearch(fronts, prices, goal);
    search.run();
    return search.best.map(choice -> new Found(choice, search.complete));
  }

  private void run() {
    int rows = prices.rows().size();
    PlanChoice none = PlanChoice.none(rows);
    complete(none, 0);
    List<PlanChoice> reached = List.of(none);
    for (int circle = 0; circle < fronts.size(); circle++) {
      int others = circle + 1;
      List<PlanChoice> next = joined(few(reached, circle), circle);
      next.removeIf(choice -> !isPromising(choice, others));
      reached = PlanFront.unbeaten(next, rows);
    }
  }

  private List<PlanChoice> joined(List<PlanChoice> reached, int circle) {
    List<PlanChoice> joined = new ArrayList<>();
    for (PlanChoice before : reached) {
      for (PlanChoice choice : fronts.get(circle).choices()) {
        if (holds(before, choice)) {
          PlanChoice both = before.and(choice);
          if (isPromising(both, circle + 1)) {
            complete(both, circle + 1);
            joined.add(both);
          }
        }
      }
    }
    return joined;
  }

  /** Take of the circles that are still to come what pays best, and note it if it is the best. */
  private void complete(PlanChoice choice, int from) {
    PlanOutlook others = outlooks.get(from);
    int steps = goal.completing(choice, value(choice), others);
    if (steps <= others.size()
        && goal.worth(choice.cents() + others.cents(steps), choice.gain() + others.gain(steps))
            > known) {
      note(with(choice, others.after(steps)));
    }
  }

  private PlanChoice with(PlanChoice choice, List<PlanChoice> others) {
    PlanChoice all = choice;
    for (PlanChoice other : others) {
      all = holds(all, other) ? all.and(other) : all;
    }
    return all;
  }

  private void note(PlanChoice choice) {
    double worth = goal.worth(choice.cents(), choice.gain());
    if (worth > known) {
      known = worth;
      best = Optional.of(choice);
    }
  }

  private boolean holds(PlanChoice one, PlanChoice other) {
    for (int row = 0; row < prices.rows().size(); row++) {
      if (one.used(row) + other.used(row) > prices.rows().get(row).limit()) {
        return false;
      }
    }
    return true;
  }

  private boolean isPromising(PlanChoice choice, int from) {
    return promise(choice, from) >= known + LEAST_MORE;
  }

  private double promise(PlanChoice choice, int from) {
    return goal.promise(choice, value(choice), outlooks.get(from));
  }

  private double value(PlanChoice choice) {
    return prices.value(choice) + prices.allPlaces();
  }

  /** Those that promise most, where all would take too long. */
  private List<PlanChoice> few(List<PlanChoice> reached, int circle) {
    int most = 1 + MOST_LOOKS / fronts.get(circle).choices().size();
    if (reached.size() <= most) {
      return reached;
    }
    complete = false;
    return reached.stream()
        .sorted(Comparator.comparingDouble(choice -> -promise(choice, circle)))
        .limit(most)
        .toList();
  }
}
