package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.synthetic.Plants;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.ShortForm;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.Truth;
import nl.peilstok.core.population.Role;

/** An organisation with its truth and with what the survey sees of it. */
record Surveyed(SyntheticOrganisation organisation, Truth truth) {
  private static final double HUNDREDTHS = 100;

  static Surveyed of(Size size, Scenario scenario, long seed) {
    SyntheticOrganisation organisation =
        SyntheticOrganisation.of(size, ShortForm.instrument(), scenario, seed);
    return new Surveyed(organisation, organisation.truth());
  }

  Plants plants() {
    return organisation.plants();
  }

  /** What respondents of a group scored in a wave, in points. */
  Sample sample(int wave, String scale, Predicate<SyntheticPerson> among) {
    return Sample.of(truth.scores(wave).respondents(scale, among)).dividedBy(HUNDREDTHS);
  }

  List<String> departments() {
    return List.copyOf(new TreeSet<>(plants().departments().values()));
  }

  Predicate<SyntheticPerson> in(String department) {
    return person -> plants().department(person.employee()).equals(department);
  }

  /** Everybody by department. */
  List<Predicate<SyntheticPerson>> byDepartment() {
    return departments().stream().map(this::in).toList();
  }

  /** Everybody by role, those of trained departments and those of others apart. */
  List<Predicate<SyntheticPerson>> byRoleAndTraining() {
    List<Predicate<SyntheticPerson>> groups = new ArrayList<>();
    for (Role role : organisation.organisation().roles().leaves()) {
      Predicate<SyntheticPerson> has = person -> person.segments().role().equals(role.code());
      groups.add(has.and(inTrained()));
      groups.add(has.and(inTrained().negate()));
    }
    return groups;
  }

  /** The people of all departments that are trained, whether training reaches them or not. */
  Predicate<SyntheticPerson> inTrained() {
    return person -> plants().trained().contains(plants().department(person.employee()));
  }
}
