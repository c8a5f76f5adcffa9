package nl.peilstok.analytics.synthetic;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Decide who takes part: 62 % answer, from 41 % in units with field work to 78 % of the managers.
 *
 * <p>Of those who start, 6 % break off; a client sends nothing until the end, so nothing of theirs
 * arrives, and the shares above are of those who finish.
 */
final class Turnout {
  private static final double OVERALL = .62;
  private static final double FIELD_WORK = .41;
  private static final double MANAGERS = .78;
  private static final double BREAK_OFF = .06;

  private final Set<String> fieldWorkUnits;
  private final double slope;
  private final double fieldWork;
  private final double managers;
  private final double others;

  private enum Group {
    MANAGER,
    FIELD_WORK,
    OTHER
  }

  Turnout(List<SyntheticPerson> people, Set<String> fieldWorkUnits, Willingness willingness) {
    this.fieldWorkUnits = Set.copyOf(fieldWorkUnits);
    this.slope = willingness.logOddsPerDeviation();
    double[] outside = attitudes(people, Group.FIELD_WORK);
    double[] leading = attitudes(people, Group.MANAGER);
    double[] rest = attitudes(people, Group.OTHER);
    double left = OVERALL * people.size() - FIELD_WORK * outside.length - MANAGERS * leading.length;
    this.fieldWork = interceptFor(FIELD_WORK, outside);
    this.managers = interceptFor(MANAGERS, leading);
    this.others = interceptFor(left / Math.max(1, rest.length), rest);
  }

  /** What a person does, by a source of the person's own. */
  Choice choice(SyntheticPerson person, RandomGenerator random) {
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
    if (person.employee().isManager()) {
      return Group.MANAGER;
    }
    boolean outside = fieldWorkUnits.contains(person.segments().unit());
    return outside ? Group.FIELD_WORK : Group.OTHER;
  }

  private double[] attitudes(List<SyntheticPerson> people, Group group) {
    return people.stream()
        .filter(person -> group(person) == group)
        .mapToDouble(person -> person.inclinations().attitude())
        .toArray();
  }

  /** The intercept at which the mean chance of these people is the wanted one, by bisection. */
  private double interceptFor(double wanted, double[] attitudes) {
    double low = -6;
    double high = 6;
    for (int round = 0; round < 30; round++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (double attitude : attitudes) {
        sum += chance(middle, attitude);
      }
      if (sum < wanted * attitudes.length) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private double chance(double intercept, double attitude) {
    return 1 / (1 + Math.exp(-intercept - slope * attitude));
  }
}
