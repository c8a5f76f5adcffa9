package nl.peilstok.analytics.synthetic;

import nl.peilstok.core.population.Segments;

/**
 * Somebody in one wave, with a made-up mind.
 *
 * @param inclinations with all that comes from role, tenure and what is planted
 * @param acquiescence how much somebody leans to agreeing with whatever is put, reversed or not
 * @param trained whether training reached this person by this wave
 */
public record SyntheticPerson(
    Employee employee, Inclinations inclinations, double acquiescence, boolean trained) {

  /** Unit, role, doelgroep, tenure band and marks. */
  public Segments segments() {
    return employee.segments();
  }
}
