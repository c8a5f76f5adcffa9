package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/**
 * Where the planted things are.
 *
 * @param departments the department of every unit
 * @param trained departments whose people are trained, newcomers on arrival
 * @param declining the department whose gedrag declines; not a trained one
 * @param rewordedItem the statement that is put in other words, on houding; empty when there is
 *     none
 */
public record Plants(
    Map<String, String> departments, Set<String> trained, String declining, String rewordedItem) {

  /** The role whose mean moves only because its mix moves. */
  public static final String MIXING_ROLE = Vocabulary.OTHER;

  /** The role of the crossed cell of two people. */
  public static final String CROSSED_ROLE = Vocabulary.HIGHER_MANAGER;

  /** The doelgroep of the crossed cell of two people. */
  public static final String CROSSED_DOELGROEP = Vocabulary.SPECIALIST;

  /** Who comes and goes with the mix is not trained, so that nothing but the mix moves the mean. */
  private static final Set<String> NEVER_TRAINED = Set.of(Vocabulary.DATA, MIXING_ROLE);

  private static final int FIRST_AFTER_REORGANISATION = 3;
  private static final double MOVERS = .6;

  /** Copy the collections. */
  public Plants {
    departments = Map.copyOf(departments);
    trained = Set.copyOf(trained);
  }

  static Plants in(Workforce workforce, Instrument instrument, Draws draws) {
    Map<String, String> departments = workforce.departments();
    List<String> all = new ArrayList<>(new TreeSet<>(departments.values()));
    all.remove(SegmentPlan.NONE);
    Collections.shuffle(all, new Random(draws.of("training", "").nextLong()));
    Set<String> trained = new TreeSet<>(all.subList(0, (all.size() + 1) / 2));
    String declining = mostPolicy(workforce.people(), departments, trained);
    return new Plants(departments, trained, declining, firstAttitude(instrument));
  }

  /** The department with most policy officers: a large one with neither field work nor data. */
  private static String mostPolicy(
      List<Employee> people, Map<String, String> departments, Set<String> without) {
    Map<String, Integer> officers = new TreeMap<>();
    for (Employee employee : people) {
      String department = departments.getOrDefault(employee.segments().unit(), SegmentPlan.NONE);
      boolean counts = employee.segments().role().equals(Vocabulary.POLICY);
      if (counts && !without.contains(department)) {
        officers.merge(department, 1, Integer::sum);
      }
    }
    return officers.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(SegmentPlan.NONE);
  }

  private static String firstAttitude(Instrument instrument) {
    return instrument.items().stream()
        .filter(item -> item instanceof Item.Likert it && it.dimension() == Dimension.HOUDING)
        .map(Item::id)
        .findFirst()
        .orElse("");
  }

  /** The department that somebody works in; {@link SegmentPlan#NONE} without one. */
  public String department(Employee employee) {
    return departments.getOrDefault(employee.segments().unit(), SegmentPlan.NONE);
  }

  boolean trains(Employee employee) {
    return trained.contains(department(employee))
        && !NEVER_TRAINED.contains(employee.segments().role());
  }

  /** Whether a plant touches somebody at all; the role is the one of the wave. */
  public Predicate<SyntheticPerson> touchedBy(Plant plant) {
    return switch (plant) {
      case TRAINING -> person -> trains(person.employee());
      case DECLINE -> person -> department(person.employee()).equals(declining);
      case MIX -> person -> person.segments().role().equals(MIXING_ROLE);
      case REWORDING -> _ -> true;
    };
  }

  /** Move most of the data specialists among the data professionals to the mixing role. */
  Employee reorganised(Employee employee, int wave, Draws draws) {
    Segments own = employee.segments();
    boolean moves =
        wave >= FIRST_AFTER_REORGANISATION
            && own.role().equals(Vocabulary.DATA)
            && Vocabulary.SPECIALIST.equals(own.doelgroep())
            && draws.of("reorganisation", employee.seat()).nextDouble() < MOVERS;
    return moves
        ? employee.with(
            new Segments(own.unit(), MIXING_ROLE, own.doelgroep(), own.tenure(), own.marks()))
        : employee;
  }
}
