package nl.peilstok.demo;

/**
 * A made-up member of staff with a made-up mind.
 *
 * @param acquiescence how much somebody leans to agreeing with whatever is put, reversed or not
 * @param straightLiner whether somebody gives every statement the same answer
 */
record SyntheticPerson(
    StaffMember member, Inclinations inclinations, double acquiescence, boolean straightLiner) {
  private static final double ACQUIESCENCE = .25;
  private static final double STRAIGHT_LINERS = .02;

  private static final Inclinations NONE = new Inclinations(0, 0, 0);
  private static final Inclinations DATA = new Inclinations(.6, 0, .35);
  private static final Inclinations MANAGER = new Inclinations(0, .15, -.10);
  private static final Inclinations EXECUTIVE = new Inclinations(0, .1, -.2);
  private static final Inclinations NEWCOMER = new Inclinations(-.35, 0, 0);

  /** Draw the mind of a member of staff. */
  static SyntheticPerson of(StaffMember member, Draws draws) {
    var person = draws.of("person", member.id());
    Inclinations drawn = Inclinations.draw(draws.of("team", member.unit()), person);
    return new SyntheticPerson(
        member,
        drawn.plus(offset(member)),
        ACQUIESCENCE * person.nextGaussian(),
        person.nextDouble() < STRAIGHT_LINERS);
  }

  private static Inclinations offset(StaffMember member) {
    return data(member).plus(office(member)).plus(tenure(member));
  }

  private static Inclinations data(StaffMember member) {
    boolean works = member.role().equals("dataprofessional");
    return works || member.doelgroep().equals("dataspecialist") ? DATA : NONE;
  }

  private static Inclinations office(StaffMember member) {
    if (member.isManager()) {
      return MANAGER;
    }
    return member.role().equals("dagelijks-bestuurder") ? EXECUTIVE : NONE;
  }

  private static Inclinations tenure(StaffMember member) {
    return member.tenure().equals("t0-1") ? NEWCOMER : NONE;
  }
}
