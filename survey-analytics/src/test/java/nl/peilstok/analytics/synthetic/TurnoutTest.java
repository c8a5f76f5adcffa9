package nl.peilstok.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Who answers, out of 32,000 people. */
class TurnoutTest {
  private static final List<Visit> VISITS = visits(Scenario.FULL);

  /** Somebody, and what came of the invitation. */
  private record Visit(SyntheticPerson person, boolean fieldWork, Choice choice) {
    boolean isOther() {
      return !fieldWork && !person.employee().isManager();
    }
  }

  @Test
  void about_62_in_100_answer() {
    // √(.62 × .38/32,000) = .0027; four of them.
    assertThat(share(VISITS)).isCloseTo(.62, Offset.offset(.011));
  }

  @Test
  void in_units_with_field_work_41_in_100_answer_and_of_the_managers_78() {
    List<Visit> outside =
        VISITS.stream()
            .filter(visit -> visit.fieldWork() && !visit.person().employee().isManager())
            .toList();
    List<Visit> managers =
        VISITS.stream().filter(visit -> visit.person().employee().isManager()).toList();

    // 6,500 people outside: .006; 2,500 managers: .008; four of them.
    assertThat(share(outside)).isCloseTo(.41, Offset.offset(.024));
    assertThat(share(managers)).isCloseTo(.78, Offset.offset(.033));
  }

  @Test
  void of_those_who_start_6_in_100_break_off() {
    List<Visit> started =
        VISITS.stream().filter(visit -> visit.choice() != Choice.STAYS_AWAY).toList();
    double off = started.stream().filter(visit -> visit.choice() == Choice.BREAKS_OFF).count();

    // √(.06 × .94/21,000) = .0016; four of them.
    assertThat(off / started.size()).isCloseTo(.06, Offset.offset(.0066));
  }

  @Test
  void the_odds_of_answering_rise_by_a_quarter_per_standard_deviation_of_attitude() {
    // Among people with one intercept the means of a normal attitude lie β × variance apart; the
    // standard error over 20,000 people is √(1/13,600 + 1/6,800) = .015, four of them.
    assertThat(gap(VISITS)).isCloseTo(Math.log(1.25), Offset.offset(.06));
  }

  @Test
  void response_that_is_ignorable_has_nothing_to_do_with_attitude() {
    List<Visit> ignorable = visits(Scenario.FULL.with(Willingness.IGNORABLE));

    assertThat(gap(ignorable)).isCloseTo(0, Offset.offset(.06));
    assertThat(share(ignorable)).isCloseTo(.62, Offset.offset(.011));
  }

  private static double gap(List<Visit> visits) {
    List<Visit> others = visits.stream().filter(Visit::isOther).toList();
    return attitude(others, Set.of(Choice.ANSWERS))
        - attitude(others, Set.of(Choice.STAYS_AWAY, Choice.BREAKS_OFF));
  }

  private static double attitude(List<Visit> visits, Set<Choice> choices) {
    List<Visit> some = visits.stream().filter(visit -> choices.contains(visit.choice())).toList();
    return Worlds.mean(some, visit -> visit.person().inclinations().attitude());
  }

  private static double share(List<Visit> visits) {
    return Worlds.mean(visits, visit -> visit.choice() == Choice.ANSWERS ? 1 : 0);
  }

  private static List<Visit> visits(Scenario scenario) {
    List<Visit> visits = new ArrayList<>();
    for (SyntheticOrganisation world : Worlds.TEN) {
      SyntheticWave wave = world.in(scenario).wave(1);
      Map<String, Integer> surplus = new TreeMap<>();
      for (SyntheticPerson person : wave.people()) {
        boolean outside = person.segments().role().equals(Vocabulary.FIELD_WORK);
        surplus.merge(person.segments().unit(), outside ? 1 : -1, Integer::sum);
      }
      for (SyntheticPerson person : wave.people()) {
        boolean fieldWork = surplus.getOrDefault(person.segments().unit(), -1) >= 0;
        visits.add(new Visit(person, fieldWork, wave.choice(person)));
      }
    }
    return visits;
  }
}
