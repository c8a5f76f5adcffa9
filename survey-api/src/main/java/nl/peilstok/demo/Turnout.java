package nl.peilstok.demo;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Decide who takes part: 62 % answer, from 41 % in units with field work to 78 % of the managers.
 *
 * <p>Within a group the odds rise by 1.25 per standard deviation of houding. Of those who start, 6
 * % break off; a client sends nothing until the end, so nothing of theirs arrives, and the shares
 * above are of those who finish.
 */
final class Turnout {
  private static final double OVERALL = .62;
  private static final double FIELD_WORK = .41;
  private static final double MANAGERS = .78;
  private static final double BREAK_OFF = .06;
  private static final double LOG_ODDS_PER_SD = Math.log(1.25);

  private final Set<String> fieldWorkUnits;
  private final Draws draws;
  private final double fieldWork;
  private final double managers;
  private final double others;

  /** What somebody does with an invitation. */
  enum Choice {
    ANSWERS,
    BREAKS_OFF,
    STAYS_AWAY
  }

  private enum Group {
    MANAGER,
    FIELD_WORK,
    OTHER
  }

  Turnout(List<SyntheticPerson> people, List<String> fieldWorkUnits, Draws draws) {
    this.fieldWorkUnits = Set.copyOf(fieldWorkUnits);
    this.draws = draws;
    List<Double> outside = attitudes(people, Group.FIELD_WORK);
    List<Double> leading = attitudes(people, Group.MANAGER);
    List<Double> rest = attitudes(people, Group.OTHER);
    double left = OVERALL * people.size() - FIELD_WORK * outside.size() - MANAGERS * leading.size();
    this.fieldWork = interceptFor(FIELD_WORK, outside);
    this.managers = interceptFor(MANAGERS, leading);
    this.others = interceptFor(left / Math.max(1, rest.size()), rest);
  }

  /** What a person does, always the same for the same seed. */
  Choice choice(SyntheticPerson person) {
    RandomGenerator random = draws.of("turnout", person.member().id());
    double starts = chance(person) / (1 - BREAK_OFF);
    if (random.nextDouble() >= starts) {
      return Choice.STAYS_AWAY;
    }
    return random.nextDouble() < BREAK_OFF ? Choice.BREAKS_OFF : Choice.ANSWERS;
  }

  private double chance(SyntheticPerson person) {
    double intercept =
        switch (group(person)) {
          case MANAGER -> managers;
          case FIELD_WORK -> fieldWork;
          case OTHER -> others;
        };
    return chance(intercept, person.inclinations().attitude());
  }

  private Group group(SyntheticPerson person) {
    if (person.member().isManager()) {
      return Group.MANAGER;
    }
    return fieldWorkUnits.contains(person.member().unit()) ? Group.FIELD_WORK : Group.OTHER;
  }

  private List<Double> attitudes(List<SyntheticPerson> people, Group group) {
    return people.stream()
        .filter(person -> group(person) == group)
        .map(person -> person.inclinations().attitude())
        .toList();
  }

  /** The intercept at which the mean chance of these people is the wanted one, by bisection. */
  private static double interceptFor(double wanted, List<Double> attitudes) {
    double low = -6;
    double high = 6;
    for (int round = 0; round < 40; round++) {
      double middle = (low + high) / 2;
      double mean =
          attitudes.stream().mapToDouble(attitude -> chance(middle, attitude)).average().orElse(0);
      if (mean < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double chance(double intercept, double attitude) {
    return 1 / (1 + Math.exp(-intercept - LOG_ODDS_PER_SD * attitude));
  }
}
