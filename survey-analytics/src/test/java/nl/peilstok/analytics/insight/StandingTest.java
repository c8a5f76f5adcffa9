package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Undefined;
import org.junit.jupiter.api.Test;

final class StandingTest {

  @Test
  void a_small_group_is_drawn_further_to_the_middle_than_a_large_one() {
    List<Standing> standings =
        known(List.of(group(60, 10), group(60, 400), group(75, 60), group(80, 60), group(85, 60)));
    assertThat(standings.get(0).mean()).isGreaterThan(standings.get(1).mean());
    assertThat(standings.get(0).worst() - standings.get(0).best())
        .isGreaterThanOrEqualTo(standings.get(1).worst() - standings.get(1).best());
    assertThat(standings.get(4).best()).isEqualTo(1);
    assertThat(standings.get(1).worst()).isEqualTo(5);
    assertThat(standings).allMatch(standing -> standing.groups() == 5);
  }

  @Test
  void groups_that_hardly_differ_are_not_distinguishable() {
    assertThat(known(List.of(group(70, 12), group(71, 12), group(72, 12))))
        .allMatch(Standing::isNotDistinguishable)
        .allMatch(standing -> standing.interval().upper() > standing.interval().lower());
  }

  @Test
  void two_groups_have_no_order() {
    assertThat(Standing.of(List.of(group(70, 12), group(80, 12))))
        .containsOnly(new NotComputable<>(Undefined.TOO_FEW_CLUSTERS));
  }

  @Test
  void a_group_that_is_not_published_has_no_standing_and_the_others_keep_theirs() {
    List<Figure<Moments>> groups = new ArrayList<>();
    groups.add(group(60, 100));
    groups.add(Figure.none(Undefined.NOT_PUBLISHED));
    groups.add(group(70, 100));
    groups.add(group(80, 100));
    List<Figure<Standing>> standings = Standing.of(groups);
    assertThat(standings.get(1)).isEqualTo(new NotComputable<>(Undefined.NOT_PUBLISHED));
    assertThat(standings.get(3).found().orElseThrow().best()).isEqualTo(1);
    assertThat(standings.get(0).found().orElseThrow().worst()).isEqualTo(3);
  }

  /** People around a mean of 0–100 points, five points to either side. */
  private static Figure<Moments> group(long mean, int people) {
    return Figure.of(
        LongStream.range(0, people)
            .map(person -> (mean + (person % 2 == 0 ? 5 : -5)) * 100)
            .mapToObj(Moments::of)
            .reduce(Moments.NONE, Moments::plus));
  }

  private static List<Standing> known(List<Figure<Moments>> groups) {
    return Standing.of(groups).stream().map(figure -> figure.found().orElseThrow()).toList();
  }
}
