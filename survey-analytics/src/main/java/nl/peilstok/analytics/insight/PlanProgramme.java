package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The choice of trainings as an integer programme: each option is taken or not.
 *
 * <p>Nobody is trained twice for the same thing, nobody gets more minutes than there are, no
 * training takes more people than it has places.
 */
final class PlanProgramme {
  private final List<TrainingOption> options;
  private final long budget;

  /** Rows within one group; a circle of options heeds them by itself. */
  private final Set<PlanRow> own = new LinkedHashSet<>();

  /** Rows that options of several circles take of. */
  private final Set<PlanRow> across = new LinkedHashSet<>();

  /** Those of these that turned out to matter. */
  private final List<PlanRow> counted = new ArrayList<>();

  private final List<SortedSet<Integer>> circles;
  private List<PlanFront> fronts = List.of();
  private PlanPrices prices = new PlanPrices(List.of(), List.of());

  /** Numbers of options, and whether it is sure that none are better. */
  record Solution(SortedSet<Integer> chosen, boolean proved) {
    static Solution of(PlanSearch.Found found) {
      return new Solution(found.choice().options(), found.proved());
    }
  }

  PlanProgramme(List<TrainingOption> options, TrainingPlan.Limits limits) {
    this.options = List.copyOf(options);
    this.budget = limits.cents();
    addAims();
    addMinutes(limits.minutes());
    addPlaces();
    this.circles = circles();
    this.fronts = fronts();
  }

  int size() {
    return options.size();
  }

  TrainingOption option(int number) {
    return options.get(number);
  }

  List<TrainingOption> options(SortedSet<Integer> chosen) {
    return chosen.stream().map(options::get).toList();
  }

  long gain(Collection<Integer> chosen) {
    return chosen.stream().mapToLong(number -> options.get(number).gain().value()).sum();
  }

  long cents(Collection<Integer> chosen) {
    return chosen.stream().mapToLong(number -> options.get(number).cents()).sum();
  }

  /** The choice that brings most within a budget. */
  Solution best(long budget) {
    return best(new PlanGoal.MostWithin(budget)).orElseThrow();
  }

  /** The cheapest choice that brings at least so much; empty where none does. */
  Optional<Solution> cheapest(long gain) {
    return best(new PlanGoal.CheapestFor(gain));
  }

  /**
   * Count the places of a training, and the minutes of people who are in several groups, only once
   * the best plan without would have too many: the more is counted, the longer it takes.
   */
  private Optional<Solution> best(PlanGoal goal) {
    while (true) {
      Optional<Solution> found = PlanSearch.best(fronts, prices, goal).map(Solution::of);
      List<PlanRow> over =
          across.stream()
              .filter(row -> found.stream().anyMatch(one -> !row.holds(one.chosen())))
              .toList();
      if (over.isEmpty()) {
        return found;
      }
      counted.addAll(over);
      fronts = fronts();
      prices = PlanPrices.of(fronts, counted, budget);
    }
  }

  private List<PlanFront> fronts() {
    return circles.stream().map(this::front).toList();
  }

  private PlanFront front(SortedSet<Integer> circle) {
    List<PlanRow> rows = new ArrayList<>(counted);
    own.stream().filter(row -> circle.contains(row.weights().firstKey())).forEach(rows::add);
    return new PlanCircle(options, List.copyOf(circle), rows, counted.size()).front();
  }

  /** Options that a row of their own joins, at first or second hand. */
  private List<SortedSet<Integer>> circles() {
    List<SortedSet<Integer>> circles = new ArrayList<>();
    IntStream.range(0, options.size())
        .forEach(number -> circles.add(new TreeSet<>(Set.of(number))));
    for (PlanRow row : own) {
      Set<Integer> wanted = row.weights().keySet();
      List<SortedSet<Integer>> touched =
          circles.stream().filter(circle -> !Collections.disjoint(circle, wanted)).toList();
      SortedSet<Integer> joined = new TreeSet<>();
      for (SortedSet<Integer> circle : touched) {
        joined.addAll(circle);
      }
      circles.removeAll(touched);
      circles.add(joined);
    }
    return circles;
  }

  private void addAims() {
    Map<Priority, SortedMap<Integer, Long>> byAim = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      for (Priority aim : options.get(number).aims()) {
        byAim.computeIfAbsent(aim, _ -> new TreeMap<>()).put(number, 1L);
      }
    }
    byAim.values().forEach(weights -> add(own, new PlanRow(weights, 1)));
  }

  private void addMinutes(int minutes) {
    Map<SortedSet<Integer>, SortedMap<Integer, Long>> byGroup = new LinkedHashMap<>();
    Map<Integer, SortedMap<Integer, Long>> byPart = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      SortedSet<Integer> parts = options.get(number).group().people().parts();
      long weight = options.get(number).training().minutes();
      byGroup.computeIfAbsent(parts, _ -> new TreeMap<>()).put(number, weight);
      for (int part : parts) {
        byPart.computeIfAbsent(part, _ -> new TreeMap<>()).put(number, weight);
      }
    }
    byGroup.values().forEach(weights -> add(own, new PlanRow(weights, minutes)));
    byPart.values().forEach(weights -> add(across, new PlanRow(weights, minutes)));
    across.removeAll(own);
  }

  private void addPlaces() {
    Map<String, SortedMap<Integer, Long>> byTraining = new LinkedHashMap<>();
    Map<String, Long> limits = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      TrainingOption option = options.get(number);
      Integer all = option.training().places();
      if (all != null) {
        limits.put(option.training().code(), all.longValue());
        byTraining
            .computeIfAbsent(option.training().code(), _ -> new TreeMap<>())
            .put(number, (long) option.group().headcount());
      }
    }
    byTraining.forEach(
        (code, weights) -> add(across, new PlanRow(weights, limits.getOrDefault(code, 0L))));
  }

  private static void add(Set<PlanRow> rows, PlanRow row) {
    if (row.binds()) {
      rows.add(row);
    }
  }
}
