package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What circles could bring at most, if choices could be taken in part: the steps from one choice of
 * a circle to the next better one that pays, over all circles, those that bring most for their
 * price first (Sinha and Zoltners 1979).
 */
final class PlanOutlook {
  private final List<Step> steps = new ArrayList<>();
  private final PlanPrices prices;
  private final long[] cents;
  private final long[] gains;
  private final double[] values;

  /** From one choice of a circle to another. */
  private record Step(int circle, PlanChoice from, PlanChoice to, double value) {
    long cents() {
      return to.cents() - from.cents();
    }

    long gain() {
      return to.gain() - from.gain();
    }

    /** Below nought where this one pays better. */
    static int compare(Step one, Step other) {
      return Double.compare(one.cents() * other.value, other.cents() * one.value);
    }
  }

  /** Look at the circles from one on. */
  PlanOutlook(List<PlanFront> fronts, int first, PlanPrices prices) {
    this.prices = prices;
    for (int circle = first; circle < fronts.size(); circle++) {
      steps.addAll(hull(circle, fronts.get(circle)));
    }
    steps.sort(Step::compare);
    cents = new long[steps.size() + 1];
    gains = new long[steps.size() + 1];
    values = new double[steps.size() + 1];
    for (int step = 0; step < steps.size(); step++) {
      cents[step + 1] = cents[step] + steps.get(step).cents();
      gains[step + 1] = gains[step] + steps.get(step).gain();
      values[step + 1] = values[step] + steps.get(step).value();
    }
  }

  int size() {
    return steps.size();
  }

  /** What the first so many steps cost. */
  long cents(int whole) {
    return cents[whole];
  }

  /** What the first so many steps bring, whatever their places are worth. */
  long gain(int whole) {
    return gains[whole];
  }

  /** The most that so much money could bring. */
  double valueFor(double money) {
    int whole = whole(money);
    return values[whole] + (whole < steps.size() ? part(whole, money) * value(whole) : 0);
  }

  /** The least that so much could cost; endless where it is out of reach. */
  double centsFor(double value) {
    int reaching = reaching(value);
    if (reaching == 0 || reaching > steps.size()) {
      return reaching == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    Step last = steps.get(reaching - 1);
    double missing = value - values[reaching - 1];
    return cents[reaching - 1] + missing / last.value() * last.cents();
  }

  /** How many steps so much money pays in full. */
  int whole(double money) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      low = cents[middle] <= money ? middle : low;
      high = cents[middle] <= money ? high : middle - 1;
    }
    return low;
  }

  /** How many steps it takes to bring so much; more than there are where it is out of reach. */
  int reaching(double value) {
    int low = 0;
    int high = steps.size() + 1;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean enough = middle > steps.size() || values[middle] >= value;
      low = enough ? low : middle + 1;
      high = enough ? middle : high;
    }
    return low;
  }

  /** The choices that the first so many steps lead to. */
  List<PlanChoice> after(int whole) {
    Map<Integer, PlanChoice> reached = new LinkedHashMap<>();
    steps.subList(0, whole).forEach(step -> reached.put(step.circle(), step.to()));
    return List.copyOf(reached.values());
  }

  /** What so much money would take of each row. */
  double[] taken(double money, int rows) {
    int whole = whole(money);
    double[] taken = new double[rows];
    for (int step = 0; step < Math.min(whole + 1, steps.size()); step++) {
      double part = step < whole ? 1 : part(whole, money);
      for (int row = 0; row < rows; row++) {
        taken[row] += part * (steps.get(step).to().used(row) - steps.get(step).from().used(row));
      }
    }
    return taken;
  }

  private double part(int step, double money) {
    return (money - cents[step]) / steps.get(step).cents();
  }

  private double value(int step) {
    return steps.get(step).value();
  }

  /** The corners of the hull over a front, as steps that bring ever less for their price. */
  private List<Step> hull(int circle, PlanFront front) {
    List<Step> hull = new ArrayList<>();
    double highest = 0;
    for (PlanChoice choice : front.choices()) {
      if (prices.value(choice) > highest) {
        highest = prices.value(choice);
        Step step = step(circle, hull, choice);
        while (!hull.isEmpty() && Step.compare(hull.getLast(), step) >= 0) {
          hull.removeLast();
          step = step(circle, hull, choice);
        }
        hull.add(step);
      }
    }
    return hull;
  }

  private Step step(int circle, List<Step> hull, PlanChoice to) {
    PlanChoice from = hull.isEmpty() ? PlanChoice.none(prices.rows().size()) : hull.getLast().to();
    return new Step(circle, from, to, prices.value(to) - prices.value(from));
  }
}
