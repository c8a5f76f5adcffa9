package nl.peilstok.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.peilstok.core.instrument.Dimension;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the minds of 32,000 people, before it is measured. */
class MindsTest {
  private static final List<SyntheticPerson> PEOPLE = Worlds.people(_ -> true);

  /** Standard errors (1 − r²)/√n with a design effect of 1.6 for teams: .004–.005; four of them. */
  private static final Offset<Double> OF_CORRELATION = Offset.offset(.021);

  @ParameterizedTest
  @CsvSource({"KENNIS,HOUDING,.65", "HOUDING,GEDRAG,.60", "KENNIS,GEDRAG,.50"})
  void dimensions_correlate_as_the_method_says(Dimension one, Dimension other, double expected) {
    double found = new PearsonsCorrelation().correlation(own(one), own(other));

    assertThat(found).isCloseTo(expected, OF_CORRELATION);
  }

  @ParameterizedTest
  @CsvSource({"KENNIS,.03", "HOUDING,.05", "GEDRAG,.06"})
  void teams_share_what_the_method_says(Dimension dimension, double expected) {
    // √(2(1−ρ)²(1+(k−1)ρ)²/(k(k−1)(g−1))) with k = 12 and g = 2,650: at most .004; three of them.
    assertThat(intraclassCorrelation(dimension)).isCloseTo(expected, Offset.offset(.012));
  }

  @ParameterizedTest
  @CsvSource({"KENNIS", "HOUDING", "GEDRAG"})
  void a_dimension_has_a_mean_of_0_and_a_variance_of_1_before_offsets(Dimension dimension) {
    double[] own = own(dimension);
    double mean = Worlds.mean(PEOPLE, person -> own(person, dimension));
    double squares = 0;
    for (double one : own) {
      squares += (one - mean) * (one - mean);
    }

    // √(1.6/32,000) = .007 for the mean, √(2 × 1.6/32,000) = .01 for the variance; four of them.
    assertThat(mean).isCloseTo(0, Offset.offset(.03));
    assertThat(squares / own.length).isCloseTo(1, Offset.offset(.04));
  }

  @Test
  void data_people_know_more_and_do_more() {
    assertOffset(person -> isData(person), new Inclinations(.6, 0, .35));
  }

  @Test
  void managers_think_better_of_it_than_they_act() {
    assertOffset(person -> person.employee().isManager(), new Inclinations(0, .15, -.10));
  }

  @Test
  void executives_think_better_of_it_than_they_act() {
    assertOffset(person -> hasRole(person, Vocabulary.EXECUTIVE), new Inclinations(0, .1, -.2));
  }

  @Test
  void newcomers_know_less() {
    assertOffset(MindsTest::isNew, new Inclinations(-.35, 0, 0));
  }

  /** Offsets add up, so those who have only one of them stand for it. */
  private static void assertOffset(Predicate<SyntheticPerson> having, Inclinations expected) {
    Predicate<SyntheticPerson> only = having.and(person -> offsets(person) == 1);
    List<SyntheticPerson> with = PEOPLE.stream().filter(only).toList();
    List<SyntheticPerson> without = PEOPLE.stream().filter(person -> offsets(person) == 0).toList();
    for (Dimension dimension : Dimension.values()) {
      double error = Math.sqrt(3.0 / with.size());
      double difference =
          Worlds.mean(with, person -> person.inclinations().of(dimension))
              - Worlds.mean(without, person -> person.inclinations().of(dimension));

      // The executives of an organisation are one team: a design effect of up to 3.
      assertThat(difference).isCloseTo(expected.of(dimension), Offset.offset(3.5 * error));
    }
  }

  private static int offsets(SyntheticPerson person) {
    int office = person.employee().isManager() || hasRole(person, Vocabulary.EXECUTIVE) ? 1 : 0;
    return office + (isData(person) ? 1 : 0) + (isNew(person) ? 1 : 0);
  }

  private static boolean isData(SyntheticPerson person) {
    return hasRole(person, Vocabulary.DATA)
        || Vocabulary.SPECIALIST.equals(person.segments().doelgroep());
  }

  private static boolean isNew(SyntheticPerson person) {
    return Vocabulary.NEWCOMER.equals(person.segments().tenure());
  }

  private static boolean hasRole(SyntheticPerson person, String role) {
    return person.segments().role().equals(role);
  }

  private static double[] own(Dimension dimension) {
    return PEOPLE.stream().mapToDouble(person -> own(person, dimension)).toArray();
  }

  private static double own(SyntheticPerson person, Dimension dimension) {
    return person.inclinations().of(dimension) - Offsets.of(person.employee()).of(dimension);
  }

  /** ICC(1) of a one-way analysis of variance with teams of unequal size. */
  private static double intraclassCorrelation(Dimension dimension) {
    Map<String, List<Double>> teams = new HashMap<>();
    for (int world = 0; world < Worlds.firstWaves().size(); world++) {
      for (SyntheticPerson person : Worlds.firstWaves().get(world).people()) {
        String team = world + person.segments().unit();
        teams.computeIfAbsent(team, _ -> new ArrayList<>()).add(own(person, dimension));
      }
    }
    double all = PEOPLE.size();
    double mean = Worlds.mean(PEOPLE, person -> own(person, dimension));
    double between = 0;
    double within = 0;
    double squaredSizes = 0;
    for (List<Double> team : teams.values()) {
      double own = Worlds.mean(team, one -> one);
      between += team.size() * (own - mean) * (own - mean);
      within += team.stream().mapToDouble(one -> (one - own) * (one - own)).sum();
      squaredSizes += (double) team.size() * team.size();
    }
    double groups = teams.size();
    double size = (all - squaredSizes / all) / (groups - 1);
    double msb = between / (groups - 1);
    double msw = within / (all - groups);
    return (msb - msw) / (msb + (size - 1) * msw);
  }
}
