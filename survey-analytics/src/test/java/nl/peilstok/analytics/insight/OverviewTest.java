package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import org.junit.jupiter.api.Test;

final class OverviewTest {

  @Test
  void a_score_is_told_with_one_decimal_and_its_interval_for_our_own_people() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(10, Municipality.clerk("a"), 2)
                .answering(10, Municipality.clerk("b"), 4)
                .silent(12, Municipality.clerk("b")),
            10);
    Overview overview = Overview.of(publication);
    assertThat(overview.group().name().nl()).isEqualTo("Gemeente Voorbeeld");
    assertThat(overview.group().n()).isEqualTo(20);
    assertThat(overview.group().invited()).isEqualTo(32);
    assertThat(overview.group().response())
        .isEqualTo(new Figure.Computed<>(new ResponseRate.About(65)));
    // 25 and 75 points, one of each ten 25 less and one 25 more: sd = √(20·(625 + 125)/19) =
    // 28.098;
    // t(19) = 2.0930; 2.0930 · 28.098/√20 · √(1 − 20/32) = 8.053.
    assertThat(score(overview, "kennis"))
        .isEqualTo(new Figure.Computed<>(new Estimate(20, 50.0, new Interval(41.9, 58.1), 28.1)));
    assertThat(score(overview, "scenarios"))
        .isEqualTo(new Figure.NotComputable<>(Undefined.NOT_PUBLISHED));
    assertThat(overview.scores().keySet()).startsWith("kennis", "houding", "gedrag");
  }

  @Test
  void an_interval_stays_on_the_scale() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(9, Municipality.clerk("a"), 5)
                .answering(1, Municipality.clerk("a"), 1)
                .silent(90, Municipality.clerk("a")),
            10);
    assertThat(score(Overview.of(publication), "kennis").found().orElseThrow().interval().upper())
        .isEqualTo(100);
  }

  @Test
  void a_union_that_a_base_cuts_through_has_no_score_on_it() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .skipping(12, Municipality.clerk("a"), Dimension.KENNIS)
                .answering(12, Municipality.clerk("b"), 3)
                .answering(12, Municipality.clerk("c"), 3),
            10);
    Overview teamA = Overview.of(publication, Partition.WAAR, new TreeSet<>(Set.of(1)));
    assertThat(score(teamA, "kennis"))
        .isEqualTo(new Figure.NotComputable<>(Undefined.NOT_PUBLISHED));
    assertThat(score(teamA, "houding").found()).isPresent();
    Overview both = Overview.of(publication, Partition.WAAR, new TreeSet<>(Set.of(1, 2)));
    assertThat(score(both, "kennis").found().orElseThrow().n()).isEqualTo(12);
  }

  @Test
  void answers_are_told_as_percentages_of_those_who_were_asked() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(15, Municipality.clerk("a"), Map.of("cijfer", new Answer.Step(8)))
                .answering(5, Municipality.clerk("a"), Map.of("cijfer", new Answer.Step(6)))
                .answering(4, Municipality.clerk("a"), Map.of()),
            10);
    ItemView view = ItemView.of(publication, "cijfer").orElseThrow();
    assertThat(view.n()).isEqualTo(24);
    assertThat(view.steps()).hasSize(10);
    // 15, 5 and 4 of 24, in steps of five points.
    assertThat(view.steps().get(7).percent()).isEqualTo(new Figure.Computed<>(65));
    assertThat(view.steps().get(5).percent()).isEqualTo(new Figure.Computed<>(20));
    assertThat(view.missing()).isEqualTo(new Figure.Computed<>(15));
    ItemView coarse = ItemView.byPart(publication, Partition.WAAR, "cijfer").getFirst();
    assertThat(coarse.steps()).hasSize(3);
    assertThat(coarse.steps().getLast().categories()).containsExactly("8", "9", "10");
    assertThat(ItemView.byDirectorate(publication, "cijfer")).hasSize(1);
    assertThat(ItemView.of(publication, "no-such-item")).isEmpty();
  }

  private static Figure<Estimate> score(Overview overview, String scale) {
    return Objects.requireNonNull(overview.scores().get(scale));
  }
}
