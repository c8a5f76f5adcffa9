package nl.peilstok.analytics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import java.util.function.ToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * The choice of trainings as an integer programme: each option is taken or not.
 *
 * <p>Nobody is trained twice for the same thing, nobody gets more minutes than there are, no
 * training takes more people than it has places. One thread and a count of steps rather than a
 * clock, so that the same question always has the same answer.
 */
final class PlanProgramme {
  /** More options than this are weighed to a thousandth, fewer to the point. */
  private static final int MOST_EXACT = 60;

  private static final NumberContext NEAR = NumberContext.of(3, 8);

  /** Enough for what a body has; a few seconds at most, and then the best that was seen. */
  private static final int MOST_STEPS = 1500;

  /**
   * No fraction is as large as this, so that the solver adds no Gomory cuts: with them it called
   * choices the best that were not, in one of twenty small catalogues; without, in one of two
   * hundred. So {@link PlanSearch} proves what it finds, or says that it could not.
   */
  private static final IntegerStrategy.GMICutConfiguration NO_CUTS =
      new IntegerStrategy.GMICutConfiguration().withFractionality(1);

  private final List<TrainingOption> options;
  private final Set<Row> rows = new LinkedHashSet<>();

  /** Options whose weights may not add up to more than the limit. */
  private record Row(SortedMap<Integer, Long> weights, long limit) {
    boolean holds(Collection<Integer> chosen) {
      return sum(chosen) <= limit;
    }

    private long sum(Collection<Integer> chosen) {
      return chosen.stream().mapToLong(number -> weights.getOrDefault(number, 0L)).sum();
    }

    boolean binds() {
      return sum(weights.keySet()) > limit;
    }
  }

  /** Numbers of options, and whether it is sure that none are better. */
  record Solution(SortedSet<Integer> chosen, boolean proved) {}

  PlanProgramme(List<TrainingOption> options, int minutes) {
    this.options = List.copyOf(options);
    addAims();
    addMinutes(minutes);
    addPlaces();
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
    Row money = new Row(weights(TrainingOption::cents), budget);
    Model model = new Model();
    model.limit(money);
    options.forEach(option -> model.weigh(option.gain().value()));
    SortedSet<Integer> simple = improved(money);
    SortedSet<Integer> start =
        model
            .solve(true)
            .filter(found -> fits(found) && money.holds(found))
            .filter(found -> gain(found) >= gain(simple))
            .orElse(simple);
    return PlanSearch.most(options, this::fits, budget, start);
  }

  /** The cheapest choice that brings at least so much; empty where none does. */
  Optional<Solution> cheapest(long gain) {
    Model model = new Model();
    model.reach(gain);
    options.forEach(option -> model.weigh(option.cents()));
    Optional<SortedSet<Integer>> start =
        model.solve(false).filter(found -> fits(found) && gain(found) >= gain);
    return PlanSearch.cheapest(options, this::fits, gain, start);
  }

  private boolean fits(Collection<Integer> chosen) {
    return rows.stream().allMatch(row -> row.holds(chosen));
  }

  /** Give up one choice after another where the rest then brings more. */
  private SortedSet<Integer> improved(Row money) {
    SortedSet<Integer> best = greedy(money, Set.of());
    for (int number : List.copyOf(best)) {
      SortedSet<Integer> without = greedy(money, Set.of(number));
      best = gain(without) > gain(best) ? without : best;
    }
    return best;
  }

  /** Take what brings most for its price, as long as it fits. */
  private SortedSet<Integer> greedy(Row money, Set<Integer> without) {
    SortedSet<Integer> chosen = new TreeSet<>();
    weights(TrainingOption::cents).keySet().stream()
        .filter(number -> !without.contains(number))
        .sorted(Comparator.comparingDouble(number -> price(options.get(number))))
        .forEach(
            number -> {
              chosen.add(number);
              if (!money.holds(chosen) || !fits(chosen)) {
                chosen.remove(number);
              }
            });
    return chosen;
  }

  private static double price(TrainingOption option) {
    return (double) option.cents() / option.gain().value();
  }

  private void addAims() {
    Map<Priority, SortedMap<Integer, Long>> byAim = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      for (Priority aim : options.get(number).aims()) {
        byAim.computeIfAbsent(aim, _ -> new TreeMap<>()).put(number, 1L);
      }
    }
    byAim.values().forEach(weights -> add(new Row(weights, 1)));
  }

  private void addMinutes(int minutes) {
    Map<Integer, SortedMap<Integer, Long>> byPart = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      TrainingOption option = options.get(number);
      for (int part : option.group().people().parts()) {
        byPart
            .computeIfAbsent(part, _ -> new TreeMap<>())
            .put(number, (long) option.training().minutes());
      }
    }
    byPart.values().forEach(weights -> add(new Row(weights, minutes)));
  }

  private void addPlaces() {
    Map<String, SortedMap<Integer, Long>> byTraining = new LinkedHashMap<>();
    Map<String, Long> places = new LinkedHashMap<>();
    for (int number = 0; number < options.size(); number++) {
      TrainingOption option = options.get(number);
      Integer own = option.training().places();
      if (own != null) {
        places.put(option.training().code(), own.longValue());
        byTraining
            .computeIfAbsent(option.training().code(), _ -> new TreeMap<>())
            .put(number, (long) option.group().headcount());
      }
    }
    byTraining.forEach((code, weights) -> add(new Row(weights, places.getOrDefault(code, 0L))));
  }

  private void add(Row row) {
    if (row.binds()) {
      rows.add(row);
    }
  }

  private SortedMap<Integer, Long> weights(ToLongFunction<TrainingOption> of) {
    SortedMap<Integer, Long> weights = new TreeMap<>();
    options.forEach(option -> weights.put(weights.size(), of.applyAsLong(option)));
    return weights;
  }

  /** One question to the solver. */
  private final class Model {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> variables = new ArrayList<>();
    private int weighed;

    Model() {
      IntegerStrategy.ConfigurableStrategy strategy =
          IntegerStrategy.newConfigurable()
              .withParallelism(() -> 1)
              .withGMICutConfiguration(NO_CUTS);
      model.options.integer(
          options.size() <= MOST_EXACT ? strategy : strategy.withGapTolerance(NEAR));
      model.options.iterations_abort = MOST_STEPS;
      options.forEach(_ -> variables.add(model.newVariable("option " + variables.size()).binary()));
      rows.forEach(row -> limit(row));
    }

    void weigh(long weight) {
      variables.get(weighed++).weight(BigDecimal.valueOf(weight));
    }

    void limit(Row row) {
      Expression sum = model.newExpression("row " + model.countExpressions());
      row.weights().forEach((number, weight) -> sum.set(variables.get(number), weight));
      sum.upper(BigDecimal.valueOf(row.limit()));
    }

    void reach(long gain) {
      Expression sum = model.newExpression("gain");
      weights(option -> option.gain().value())
          .forEach((number, weight) -> sum.set(variables.get(number), weight));
      sum.lower(BigDecimal.valueOf(gain));
    }

    /** What the solver holds for the best; it is held against others after. */
    Optional<SortedSet<Integer>> solve(boolean highest) {
      if (variables.isEmpty()) {
        return Optional.empty();
      }
      Optimisation.Result result = highest ? model.maximise() : model.minimise();
      if (!result.getState().isFeasible()) {
        return Optional.empty();
      }
      SortedSet<Integer> chosen = new TreeSet<>();
      for (int number = 0; number < variables.size(); number++) {
        if (result.doubleValue(model.indexOf(variables.get(number))) > .5) {
          chosen.add(number);
        }
      }
      return Optional.of(chosen);
    }
  }
}
