package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.peilstok.core.population.Segments;

/** Seat people in teams, with roles, doelgroepen, tenure and marks. */
record DrawnStaff(Draws draws) {
  private static final int CROSSED_CELL = 2;

  private static final Map<DrawnUnits.Work, Map<String, Double>> ROLES =
      Map.of(
          DrawnUnits.Work.COUNCIL, sorted(Map.of(Vocabulary.REPRESENTATIVE, 1.0)),
          DrawnUnits.Work.DATA, sorted(Map.of(Vocabulary.DATA, .75, Vocabulary.POLICY, .25)),
          DrawnUnits.Work.FIELD, sorted(Map.of(Vocabulary.FIELD_WORK, .85, Vocabulary.OTHER, .15)),
          DrawnUnits.Work.POLICY,
              sorted(Map.of(Vocabulary.POLICY, .88, Vocabulary.OTHER, .08, Vocabulary.DATA, .04)));

  private static final Map<String, Double> OF_DATA =
      sorted(Map.of(Vocabulary.SPECIALIST, .75, Vocabulary.SKILLED, .25));
  private static final Map<String, Double> OF_POLICY =
      sorted(Map.of(Vocabulary.END_USER, .70, Vocabulary.SKILLED, .26, Vocabulary.SPECIALIST, .04));
  private static final Map<String, Double> OF_OTHERS =
      sorted(Map.of(Vocabulary.END_USER, .85, Vocabulary.SKILLED, .15));
  private static final Map<String, Double> TENURES =
      sorted(Map.of("t0-1", .08, "t1-5", .30, "t5-15", .36, "t15-plus", .26));
  private static final double MARKED = .07;

  /** Everybody, team by team. */
  List<Employee> people(List<DrawnUnits.Team> teams) {
    List<Employee> people = new ArrayList<>();
    int specialists = 0;
    for (DrawnUnits.Team team : teams) {
      for (int seat = 0; seat < team.size(); seat++) {
        String id = String.format(Locale.ROOT, "p%05d", people.size() + 1);
        Employee employee = draw(id, team, seat);
        boolean planted =
            employee.segments().role().equals(Vocabulary.HIGHER_MANAGER)
                && specialists < CROSSED_CELL;
        specialists += planted ? 1 : 0;
        people.add(planted ? specialist(employee) : employee);
      }
    }
    return people;
  }

  private Employee draw(String id, DrawnUnits.Team team, int seat) {
    RandomGenerator random = draws.of("seat", id);
    String role = role(team, seat, random);
    Set<String> marks = new TreeSet<>();
    mark(Vocabulary.HIGH_RISK, marks, random);
    mark(Vocabulary.HIRED, marks, random);
    String doelgroep = one(doelgroepen(role), random);
    return Employee.first(
        id, new Segments(team.code(), role, doelgroep, one(TENURES, random), marks));
  }

  /** The council's first team governs; elsewhere every team has one who leads it. */
  private static String role(DrawnUnits.Team team, int seat, RandomGenerator random) {
    if (team.work() == DrawnUnits.Work.COUNCIL) {
      return team.leads() ? Vocabulary.EXECUTIVE : Vocabulary.REPRESENTATIVE;
    }
    if (seat == 0) {
      return team.leads() ? Vocabulary.HIGHER_MANAGER : Vocabulary.LOWER_MANAGER;
    }
    return one(ROLES.getOrDefault(team.work(), Map.of()), random);
  }

  private static Map<String, Double> doelgroepen(String role) {
    return switch (role) {
      case Vocabulary.DATA -> OF_DATA;
      case Vocabulary.POLICY -> OF_POLICY;
      default -> OF_OTHERS;
    };
  }

  private static Employee specialist(Employee manager) {
    Segments own = manager.segments();
    return manager.with(
        new Segments(own.unit(), own.role(), Vocabulary.SPECIALIST, own.tenure(), own.marks()));
  }

  private static void mark(String mark, Set<String> marks, RandomGenerator random) {
    if (random.nextDouble() < MARKED) {
      marks.add(mark);
    }
  }

  private static String one(Map<String, Double> shares, RandomGenerator random) {
    double left = random.nextDouble();
    String last = "";
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      last = share.getKey();
      left -= share.getValue();
      if (left < 0) {
        break;
      }
    }
    return last;
  }

  /** In order of the codes: the order of {@code Map.of} differs from run to run. */
  private static Map<String, Double> sorted(Map<String, Double> shares) {
    return new TreeMap<>(shares);
  }
}
