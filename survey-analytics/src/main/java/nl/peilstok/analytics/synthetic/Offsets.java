package nl.peilstok.analytics.synthetic;

import nl.peilstok.core.population.Segments;

/** What comes with role, doelgroep and tenure, on top of the mind and not handed on. */
final class Offsets {
  private static final Inclinations DATA = new Inclinations(.6, 0, .35);
  private static final Inclinations MANAGER = new Inclinations(0, .15, -.10);
  private static final Inclinations EXECUTIVE = new Inclinations(0, .1, -.2);
  private static final Inclinations NEWCOMER = new Inclinations(-.35, 0, 0);

  private Offsets() {}

  static Inclinations of(Employee employee) {
    Segments segments = employee.segments();
    return data(segments).plus(office(employee)).plus(tenure(segments));
  }

  private static Inclinations data(Segments segments) {
    boolean works = segments.role().equals(Vocabulary.DATA);
    return works || Vocabulary.SPECIALIST.equals(segments.doelgroep()) ? DATA : Inclinations.NONE;
  }

  private static Inclinations office(Employee employee) {
    if (employee.isManager()) {
      return MANAGER;
    }
    return employee.segments().role().equals(Vocabulary.EXECUTIVE) ? EXECUTIVE : Inclinations.NONE;
  }

  private static Inclinations tenure(Segments segments) {
    return Vocabulary.NEWCOMER.equals(segments.tenure()) ? NEWCOMER : Inclinations.NONE;
  }
}
