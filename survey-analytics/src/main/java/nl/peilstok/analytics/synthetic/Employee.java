package nl.peilstok.analytics.synthetic;

import nl.peilstok.core.population.Segments;

/**
 * Somebody on the staff list.
 *
 * @param id of the person, the same in every wave and never another's
 * @param seat id of the first who sat here: whoever follows somebody who leaves takes over the seat
 * @param segments unit, role, doelgroep, tenure band and marks
 */
public record Employee(String id, String seat, Segments segments) {

  /** Somebody who is there from the first wave on. */
  public static Employee first(String id, Segments segments) {
    return new Employee(id, id, segments);
  }

  boolean isManager() {
    return segments.role().startsWith(Vocabulary.MANAGER);
  }

  Employee with(Segments others) {
    return new Employee(id, seat, others);
  }
}
