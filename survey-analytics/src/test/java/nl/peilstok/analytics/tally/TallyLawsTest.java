package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    assertThat(contents(tally(shuffled))).isEqualTo(contents(tally(responses(seed))));
  }

  @Property
  void splitting_over_machines_changes_nothing(
      @ForAll long seed, @ForAll @IntRange(max = 60) int cut) {
    List<Response> all = responses(seed);
    int at = Math.min(cut, all.size());
    Tally first = tally(all.subList(0, at));
    Tally second = tally(all.subList(at, all.size()));
    assertThat(contents(first.merge(second))).isEqualTo(contents(tally(all)));
  }

  @Property
  void merging_is_commutative_and_associative(
      @ForAll long one, @ForAll long two, @ForAll long three) {
    Tally left = drawn(one).merge(drawn(two)).merge(drawn(three));
    Tally right = drawn(one).merge(drawn(two).merge(drawn(three)));
    Tally turned = drawn(three).merge(drawn(two)).merge(drawn(one));
    assertThat(contents(left)).isEqualTo(contents(right)).isEqualTo(contents(turned));
  }

  @Property
  void the_empty_tally_is_neutral_and_the_other_is_left_as_it_was(@ForAll long seed) {
    Tally other = drawn(seed);
    assertThat(contents(Tally.empty(PLAN).merge(other))).isEqualTo(contents(drawn(seed)));
    assertThat(contents(drawn(seed).merge(Tally.empty(PLAN)))).isEqualTo(contents(other));
    Tally grown = Tally.empty(PLAN).merge(other);
    responses(seed).forEach(grown::add);
    assertThat(contents(other)).isEqualTo(contents(drawn(seed)));
  }

  @Property
  void atoms_add_up_to_everybody(@ForAll long seed) {
    Tally tally = drawn(seed);
    Counts all = tally.counts(tally.atoms());
    assertThat(all.n()).isEqualTo(tally.respondents()).isEqualTo(responses(seed).size());
    assertThat(all.items().values()).allMatch(counts -> counts.people() == all.n());
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

  private static Map<Segments, Counts> contents(Tally tally) {
    Map<Segments, Counts> contents = new HashMap<>();
    tally.atoms().forEach(atom -> contents.put(atom, tally.counts(Set.of(atom))));
    return contents;
  }
}
