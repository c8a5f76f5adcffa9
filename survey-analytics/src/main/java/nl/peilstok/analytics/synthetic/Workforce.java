package nl.peilstok.analytics.synthetic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;

/**
 * An organisation and who works there at the first wave, made up elsewhere or drawn by {@link
 * Size}.
 *
 * @param people in the order in which everything that follows keeps them
 */
public record Workforce(Organisation organisation, List<Employee> people) {

  /** Copy the list. */
  public Workforce {
    people = List.copyOf(people);
  }

  /** Units where at least half of the people work outside, on roads, locks and in nature. */
  Set<String> fieldWorkUnits() {
    Map<String, Integer> surplus = new HashMap<>();
    for (Employee employee : people) {
      boolean outside = employee.segments().role().equals(Vocabulary.FIELD_WORK);
      surplus.merge(employee.segments().unit(), outside ? 1 : -1, Integer::sum);
    }
    Set<String> units = new TreeSet<>();
    surplus.forEach(
        (unit, more) -> {
          if (more >= 0) {
            units.add(unit);
          }
        });
    return units;
  }

  /** The department of every unit that somebody sits in; {@link SegmentPlan#NONE} without one. */
  Map<String, String> departments() {
    Map<String, String> departments = new LinkedHashMap<>();
    for (Employee employee : people) {
      departments.computeIfAbsent(employee.segments().unit(), this::department);
    }
    return departments;
  }

  private String department(String unit) {
    return organisation
        .units()
        .ancestor(unit, UnitKind.DEPARTMENT)
        .map(Unit::code)
        .orElse(SegmentPlan.NONE);
  }
}
