package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.peilstok.core.training.Training;

/**
 * A training for everybody of a group.
 *
 * @param aims the priorities it works on, at least one
 * @param gain of all of these
 * @param cents what it costs for the group
 */
public record TrainingOption(
    Training training, TargetGroup group, List<Priority> aims, Priority.Gain gain, long cents) {
  private static final Comparator<TrainingOption> ORDER =
      Comparator.comparingLong((TrainingOption option) -> -option.gain().value())
          .thenComparingLong(TrainingOption::cents)
          .thenComparing(option -> option.training().code())
          .thenComparing(option -> option.group().cells().getFirst());

  /** Copy the list. */
  public TrainingOption {
    aims = List.copyOf(aims);
  }

  /** Every training for every group that it is open to and would help, largest gain first. */
  static List<TrainingOption> of(Priorities priorities, List<Training> trainings) {
    List<TrainingOption> options = new ArrayList<>();
    for (Training training : trainings) {
      Set<TargetGroup> groups = new LinkedHashSet<>();
      priorities.ranked().stream()
          .filter(one -> one.theme().equals(training.theme()))
          .map(Priority::group)
          .filter(group -> group.fits(training.audience()))
          .forEach(groups::add);
      for (TargetGroup group : groups) {
        List<Priority> aims =
            priorities.of(training.theme(), group).stream()
                .filter(one -> training.dimensions().contains(one.dimension()))
                .toList();
        aims.stream()
            .map(Priority::gain)
            .reduce(Priority.Gain::plus)
            .filter(gain -> gain.value() > 0)
            .map(gain -> of(training, group, aims, gain))
            .ifPresent(options::add);
      }
    }
    return options.stream().sorted(ORDER).toList();
  }

  private static TrainingOption of(
      Training training, TargetGroup group, List<Priority> aims, Priority.Gain gain) {
    return new TrainingOption(training, group, aims, gain, training.price().of(group.headcount()));
  }

  /** Whether both would be given to the same people for the same thing. */
  boolean repeats(TrainingOption other) {
    return group.equals(other.group) && aims.stream().anyMatch(other.aims::contains);
  }
}
