package nl.peilstok.analytics.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Prove that no choice is better, or find the one that is: every choice is tried, except where the
 * best that could still come of it is no better than what is known.
 *
 * <p>What could still come of a choice is what money alone would allow, an option being taken in
 * part where it no longer fits (Dantzig 1957).
 */
final class PlanSearch {
  private static final int MOST_WORK = 4_000_000;

  private final List<TrainingOption> options;
  private final List<Integer> order;
  private final Predicate<Collection<Integer>> fits;
  private final SortedSet<Integer> chosen = new TreeSet<>();
  private SortedSet<Integer> best;
  private long known;
  private boolean found;
  private int left;

  private PlanSearch(
      List<TrainingOption> options,
      Predicate<Collection<Integer>> fits,
      SortedSet<Integer> best,
      boolean found) {
    this.options = options;
    this.fits = fits;
    this.best = best;
    this.found = found;
    this.left = MOST_WORK / (1 + options.size());
    this.order =
        IntStream.range(0, options.size())
            .boxed()
            .sorted(Comparator.comparingDouble(number -> price(options.get(number))))
            .toList();
  }

  /** The choice that brings most within a budget, starting from one that fits. */
  static PlanProgramme.Solution most(
      List<TrainingOption> options,
      Predicate<Collection<Integer>> fits,
      long budget,
      SortedSet<Integer> start) {
    PlanSearch search = new PlanSearch(options, fits, start, true);
    search.known = start.stream().mapToLong(number -> options.get(number).gain().value()).sum();
    search.most(0, 0, budget);
    return new PlanProgramme.Solution(search.best, search.left > 0);
  }

  /** The cheapest choice that brings at least so much, starting from one that does, if any. */
  static Optional<PlanProgramme.Solution> cheapest(
      List<TrainingOption> options,
      Predicate<Collection<Integer>> fits,
      long gain,
      Optional<SortedSet<Integer>> start) {
    SortedSet<Integer> first = start.orElse(new TreeSet<>());
    PlanSearch search = new PlanSearch(options, fits, first, start.isPresent());
    search.known =
        start.isPresent()
            ? first.stream().mapToLong(number -> options.get(number).cents()).sum()
            : Long.MAX_VALUE;
    search.cheapest(0, gain, 0);
    return search.found
        ? Optional.of(new PlanProgramme.Solution(search.best, search.left > 0))
        : Optional.empty();
  }

  private void most(int place, long gain, long money) {
    if (gain > known) {
      known = gain;
      best = new TreeSet<>(chosen);
    }
    if (left <= 0 || place == order.size() || gain + gainFor(place, money) <= known) {
      return;
    }
    left--;
    int number = order.get(place);
    TrainingOption option = options.get(number);
    if (option.cents() <= money && add(number)) {
      most(place + 1, gain + option.gain().value(), money - option.cents());
    }
    chosen.remove(number);
    most(place + 1, gain, money);
  }

  private void cheapest(int place, long need, long cents) {
    if (need <= 0) {
      if (cents < known) {
        known = cents;
        best = new TreeSet<>(chosen);
        found = true;
      }
      return;
    }
    if (left <= 0 || cents + centsFor(place, need) >= known) {
      return;
    }
    left--;
    int number = order.get(place);
    TrainingOption option = options.get(number);
    if (add(number)) {
      cheapest(place + 1, need - option.gain().value(), cents + option.cents());
    }
    chosen.remove(number);
    cheapest(place + 1, need, cents);
  }

  private boolean add(int number) {
    chosen.add(number);
    return fits.test(chosen);
  }

  /** The most that money could bring from here on. */
  private double gainFor(int place, long money) {
    double gain = 0;
    double rest = money;
    for (int next = place; next < order.size(); next++) {
      TrainingOption option = options.get(order.get(next));
      if (option.cents() > rest) {
        return gain + rest / option.cents() * option.gain().value();
      }
      rest -= option.cents();
      gain += option.gain().value();
    }
    return gain;
  }

  /** The least that such a gain could cost from here on; endless where it is out of reach. */
  private double centsFor(int place, long need) {
    double cents = 0;
    double rest = need;
    for (int next = place; next < order.size(); next++) {
      TrainingOption option = options.get(order.get(next));
      if (option.gain().value() >= rest) {
        return cents + rest / option.gain().value() * option.cents();
      }
      rest -= option.gain().value();
      cents += option.cents();
    }
    return Double.POSITIVE_INFINITY;
  }

  private static double price(TrainingOption option) {
    return (double) option.cents() / option.gain().value();
  }
}
