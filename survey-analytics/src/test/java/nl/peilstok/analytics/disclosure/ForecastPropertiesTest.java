package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

final class ForecastPropertiesTest {
  private static final int K = 5;

  private final SegmentPlan plan = Municipality.large(2, 2, 4);

  @Property(tries = 40)
  void when_everybody_answers_it_is_the_division_of_everybody(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 20, max = 400) int people) {
    Map<Segments, Integer> invited = invited(seed, people);
    List<Cohort> everybody =
        invited.entrySet().stream()
            .map(one -> new Cohort(one.getKey(), one.getValue(), one.getValue()))
            .toList();
    Division whole = Division.of(everybody, plan, K);
    Forecast forecast = Forecast.of(plan, invited, K, new Forecast.Draw(1, seed, 2));
    int where = whole.parts(Partition.WAAR).size();
    int who = whole.parts(Partition.WIE).size();
    assertThat(forecast.where()).isEqualTo(new Spread(where, where, where));
    assertThat(forecast.who()).isEqualTo(new Spread(who, who, who));
    assertThat(forecast.invited()).isEqualTo(people);
  }

  @Property(tries = 40)
  void a_group_stands_alone_exactly_when_no_part_mixes_it_with_others(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 20, max = 400) int people) {
    Map<Segments, Integer> invited = invited(seed, people);
    Forecast.Draw draw = new Forecast.Draw(.6, seed, 1);
    List<Cohort> answering = new Turnouts(plan, invited).drawn(draw).getFirst();
    Division division = Division.of(answering, plan, K);
    Forecast forecast = Forecast.of(plan, invited, K, draw);
    for (Prospect prospect : forecast.prospects()) {
      Grouping grouping = prospect.grouping();
      for (Prospect.Group group : prospect.groups()) {
        boolean alone =
            division.isPublishable()
                && division.parts(grouping.partition()).stream()
                    .map(part -> labels(grouping, part))
                    .allMatch(some -> !some.contains(group.values()) || some.size() == 1);
        assertThat(group.tries()).as("%s %s", grouping, group).isEqualTo(alone ? 1 : 0);
      }
    }
  }

  @Property(tries = 40)
  void whoever_answers_at_a_low_response_also_answers_at_a_higher_one(
      @ForAll @IntRange(min = 1, max = 10_000) int seed,
      @ForAll @IntRange(min = 1, max = 9) int tenths) {
    Turnouts turnouts = new Turnouts(plan, invited(seed, 200));
    Map<Segments, Integer> fewer = answering(turnouts, new Forecast.Draw(tenths / 10d, seed, 1));
    Map<Segments, Integer> more =
        answering(turnouts, new Forecast.Draw((tenths + 1) / 10d, seed, 1));
    fewer.forEach((segments, n) -> assertThat(more.get(segments)).isGreaterThanOrEqualTo(n));
    assertThat(more.keySet()).isEqualTo(fewer.keySet());
  }

  private static Map<Segments, Integer> answering(Turnouts turnouts, Forecast.Draw draw) {
    return turnouts.drawn(draw).getFirst().stream()
        .collect(Collectors.toMap(Cohort::segments, Cohort::n));
  }

  private List<List<String>> labels(Grouping grouping, List<Cohort> part) {
    return part.stream().map(one -> grouping.label(one.segments(), plan)).distinct().toList();
  }

  private Map<Segments, Integer> invited(int seed, int people) {
    return DrawnWave.of(seed, people, new TallyPlan(Questionnaire.full(), plan)).invited();
  }
}
