package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.core.training.Training;

/**
 * The trainings that bring most within a budget and the hours that people have.
 *
 * @param chosen what to do, largest gain first
 * @param proved whether it is sure that no other choice brings more; else the search was cut short
 * @param beaten the best of what was not chosen, and why
 * @param next the cheapest plan that brings noticeably more; empty where more money buys nothing
 */
public record TrainingPlan(
    Limits limits,
    List<TrainingOption> chosen,
    boolean proved,
    List<Beaten> beaten,
    Optional<Next> next) {
  /** How many of those that were not chosen are told. */
  private static final int MOST_BEATEN = 10;

  /** Copy the lists. */
  public TrainingPlan {
    chosen = List.copyOf(chosen);
    beaten = List.copyOf(beaten);
  }

  /**
   * What there is to spend.
   *
   * @param cents the budget
   * @param minutes what anybody has for all trainings together
   */
  public record Limits(long cents, int minutes) {}

  /** Why a training was not chosen for a group. */
  public enum Why {
    TOO_DEAR,
    LESS_GAIN,
    NO_PLACES,
    NO_TIME
  }

  /**
   * A training that was not chosen for a group.
   *
   * @param instead what the group gets for the same thing; empty where that is not the reason
   */
  public record Beaten(TrainingOption option, Why why, Optional<TrainingOption> instead) {}

  /**
   * What a larger budget would buy.
   *
   * @param cents the budget from which on it can be had
   * @param gain of that plan
   * @param added what this plan has not
   * @param dropped what that plan has no more
   */
  public record Next(
      long cents, Priority.Gain gain, List<TrainingOption> added, List<TrainingOption> dropped) {

    /** Copy the lists. */
    public Next {
      added = List.copyOf(added);
      dropped = List.copyOf(dropped);
    }
  }

  /** Find the plan: the same for the same figures and catalogue. */
  public static TrainingPlan of(Priorities priorities, List<Training> trainings, Limits limits) {
    PlanProgramme programme = new PlanProgramme(TrainingOption.of(priorities, trainings), limits);
    PlanProgramme.Solution best = programme.best(limits.cents());
    List<TrainingOption> chosen = programme.options(best.chosen());
    return new TrainingPlan(
        limits,
        chosen,
        best.proved(),
        beaten(programme, best, limits),
        next(programme, best, limits));
  }

  /** What it brings in all. */
  public Priority.Gain gain() {
    return gain(chosen);
  }

  /** What it costs in all. */
  public long cents() {
    return chosen.stream().mapToLong(TrainingOption::cents).sum();
  }

  private static Priority.Gain gain(List<TrainingOption> options) {
    return options.stream()
        .map(TrainingOption::gain)
        .reduce(new Priority.Gain(0, new Interval(0, 0)), Priority.Gain::plus);
  }

  /** A hundredth more, and at least one point: less is lost in the doubt about any of it. */
  static long noticeablyMore(long gain) {
    return gain + Math.max(1, Math.ceilDiv(gain, 100L));
  }

  private static Optional<Next> next(
      PlanProgramme programme, PlanProgramme.Solution best, Limits limits) {
    long more = noticeablyMore(programme.gain(best.chosen()));
    return programme
        .cheapest(more)
        .or(() -> larger(programme, limits, more))
        .map(
            found -> {
              List<TrainingOption> before = programme.options(best.chosen());
              List<TrainingOption> after = programme.options(found.chosen());
              return new Next(
                  programme.cents(found.chosen()),
                  gain(after),
                  after.stream().filter(option -> !before.contains(option)).toList(),
                  before.stream().filter(option -> !after.contains(option)).toList());
            });
  }

  /** Where the search for the cheapest was cut short: what a tenth more money buys. */
  private static Optional<PlanProgramme.Solution> larger(
      PlanProgramme programme, Limits limits, long more) {
    return Optional.of(programme.best(limits.cents() + limits.cents() / 10))
        .filter(found -> programme.gain(found.chosen()) >= more);
  }

  private static List<Beaten> beaten(
      PlanProgramme programme, PlanProgramme.Solution best, Limits limits) {
    List<TrainingOption> chosen = programme.options(best.chosen());
    long left = limits.cents() - programme.cents(best.chosen());
    SortedSet<Integer> numbers = best.chosen();
    List<Beaten> beaten = new ArrayList<>();
    for (int number = 0; number < programme.size() && beaten.size() < MOST_BEATEN; number++) {
      if (!numbers.contains(number)) {
        beaten.add(beaten(programme.option(number), chosen, limits, left));
      }
    }
    return beaten;
  }

  private static Beaten beaten(
      TrainingOption option, List<TrainingOption> chosen, Limits limits, long left) {
    Optional<TrainingOption> instead = chosen.stream().filter(option::repeats).findFirst();
    if (!option.training().holds(option.group().headcount())) {
      return new Beaten(option, Why.NO_PLACES, Optional.empty());
    }
    if (option.training().minutes() > limits.minutes()) {
      return new Beaten(option, Why.NO_TIME, Optional.empty());
    }
    if (option.cents() > limits.cents()) {
      return new Beaten(option, Why.TOO_DEAR, Optional.empty());
    }
    if (instead.isPresent()) {
      return new Beaten(option, Why.LESS_GAIN, instead);
    }
    return new Beaten(option, whyNotAdded(option, chosen, limits, left), Optional.empty());
  }

  /** What keeps it from being added to what was chosen. */
  private static Why whyNotAdded(
      TrainingOption option, List<TrainingOption> chosen, Limits limits, long left) {
    int taken =
        chosen.stream()
            .filter(other -> other.training().equals(option.training()))
            .mapToInt(other -> other.group().headcount())
            .sum();
    if (!option.training().holds(taken + option.group().headcount())) {
      return Why.NO_PLACES;
    }
    if (option.cents() > left) {
      return Why.TOO_DEAR;
    }
    int minutes = option.training().minutes() + busiest(option, chosen);
    return minutes > limits.minutes() ? Why.NO_TIME : Why.LESS_GAIN;
  }

  /** The minutes that those of the group have who take part most. */
  private static int busiest(TrainingOption option, List<TrainingOption> chosen) {
    return option.group().people().parts().stream()
        .mapToInt(
            part ->
                chosen.stream()
                    .filter(other -> other.group().people().parts().contains(part))
                    .mapToInt(other -> other.training().minutes())
                    .sum())
        .max()
        .orElse(0);
  }
}
