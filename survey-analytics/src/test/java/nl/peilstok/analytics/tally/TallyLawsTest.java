package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;

final class TallyLawsTest {
  private static final TallyPlan PLAN = new TallyPlan(Questionnaire.full(), Municipality.small());

  @Property
  void the_order_of_the_responses_changes_nothing(@ForAll long seed) {
    List<Response> shuffled = new ArrayList<>(responses(seed));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Contents.of(tally(shuffled))).isEqualTo(Contents.of(tally(responses(seed))));
  }

  @Property
  void splitting_over_machines_changes_nothing(
      @ForAll long seed, @ForAll @IntRange(max = 60) int cut) {
    List<Response> all = responses(seed);
    int at = Math.min(cut, all.size());
    Tally first = tally(all.subList(0, at));
    Tally second = tally(all.subList(at, all.size()));
    assertThat(Contents.of(first.merge(second))).isEqualTo(Contents.of(tally(all)));
  }

  @Property
  void merging_is_commutative_and_associative(
      @ForAll long one, @ForAll long two, @ForAll long three) {
    Tally left = drawn(one).merge(drawn(two)).merge(drawn(three));
    Tally right = drawn(one).merge(drawn(two).merge(drawn(three)));
    Tally turned = drawn(three).merge(drawn(two)).merge(drawn(one));
    assertThat(Contents.of(left)).isEqualTo(Contents.of(right)).isEqualTo(Contents.of(turned));
  }

  @Property
  void the_empty_tally_is_neutral_and_the_other_is_left_as_it_was(@ForAll long seed) {
    Tally other = drawn(seed);
    assertThat(Contents.of(Tally.empty(PLAN).merge(other))).isEqualTo(Contents.of(drawn(seed)));
    assertThat(Contents.of(drawn(seed).merge(Tally.empty(PLAN)))).isEqualTo(Contents.of(other));
    Tally grown = Tally.empty(PLAN).merge(other);
    responses(seed).forEach(grown::add);
    assertThat(Contents.of(other)).isEqualTo(Contents.of(drawn(seed)));
  }

  @Property
  void atoms_add_up_to_everybody(@ForAll long seed) {
    Tally tally = drawn(seed);
    Counts all = tally.counts(tally.atoms());
    assertThat(all.n()).isEqualTo(tally.respondents()).isEqualTo(responses(seed).size());
    assertThat(all.items().values()).allMatch(counts -> counts.people() == all.n());
  }

  @Property
  void coding_first_changes_nothing(@ForAll long seed, @ForAll @IntRange(max = 400) int people) {
    DrawnWave wave = DrawnWave.of(seed, people, PLAN);
    CodedResponses coded = CodedResponses.empty(PLAN);
    wave.responses().forEach(response -> coded.add(response, response.segments()));
    assertThat(Contents.of(coded.tally())).isEqualTo(Contents.of(wave.tally()));
  }

  @Property(tries = 5)
  void many_people_of_one_combination_are_counted_alike(
      @ForAll long seed, @ForAll @IntRange(min = 500, max = 7_500) int people) {
    Segments one = Municipality.clerk("a");
    CodedResponses coded = CodedResponses.empty(PLAN);
    Tally oneByOne = Tally.empty(PLAN);
    for (Response response : DrawnWave.of(seed, people, PLAN).responses()) {
      coded.add(response, one);
      oneByOne.add(response, one);
    }
    assertThat(Contents.of(coded.tally())).isEqualTo(Contents.of(oneByOne));
  }

  private static Tally drawn(long seed) {
    return tally(responses(seed));
  }

  private static List<Response> responses(long seed) {
    return DrawnWave.of(seed, 80, PLAN).responses();
  }

  private static Tally tally(List<Response> responses) {
    Tally tally = Tally.empty(PLAN);
    responses.forEach(tally::add);
    return tally;
  }
}
