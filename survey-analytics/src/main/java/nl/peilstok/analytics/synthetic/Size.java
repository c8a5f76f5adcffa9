package nl.peilstok.analytics.synthetic;

import nl.peilstok.core.population.Organisation;

/** The made-up organisations. */
public enum Size {
  SMALL(900),
  MEDIUM(1400),
  LARGE(3200),
  HUGE(10_000);

  private final int staff;

  Size(int staff) {
    this.staff = staff;
  }

  /** How many people work there, in every wave. */
  public int staff() {
    return staff;
  }

  Workforce workforce(Draws draws) {
    DrawnUnits units = DrawnUnits.of(staff, draws.of("units", name()));
    Organisation organisation = Values.organisation("Gemeente Voorbeeld", units.units());
    return new Workforce(organisation, new DrawnStaff(draws).people(units.teams()));
  }
}
