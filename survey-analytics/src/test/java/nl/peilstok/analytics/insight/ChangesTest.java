package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.insight.Changes.Found;
import nl.peilstok.analytics.statistics.AdjustedPValues;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ChangesTest {

  @Test
  void the_group_that_changed_is_found_and_the_other_is_not() {
    Changes changes = between(wave(3, 3), wave(2, 3));
    assertThat(changes.rows())
        .extracting(row -> row.now().values())
        .allSatisfy(values -> assertThat(values).hasSize(1));
    assertThat(changes.tests()).isEqualTo(6);
    assertThat(changes.distinguishable())
        .allSatisfy(
            found -> {
              assertThat(found.group().values()).containsExactly("beleid");
              assertThat(found.change().points()).isEqualTo(-25);
            })
        .extracting(Found::scale)
        .containsExactlyInAnyOrder("kennis", "houding", "gedrag");
    assertThat(changes.strongestHint(false)).isPresent();
    assertThat(changes.strongestHint(true)).isEmpty();
  }

  @Test
  void every_change_is_that_of_the_cohort_corrected_over_all_groups() {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
    Publication before = Publications.of(DrawnWave.of(5, 400, plan), 10);
    Publication now = Publications.of(DrawnWave.of(6, 400, plan), 10);
    Changes changes = Changes.between(before, now, SegmentKey.DEPARTMENT).orElseThrow();
    List<Difference> all =
        changes.rows().stream()
            .flatMap(row -> row.lines().stream())
            .flatMap(line -> line.change().found().stream())
            .toList();
    assertThat(all).hasSize(changes.tests()).hasSizeGreaterThan(6);
    List<Double> corrected =
        AdjustedPValues.BENJAMINI_HOCHBERG.of(all.stream().map(Difference::p).toList());
    for (int test = 0; test < all.size(); test++) {
      assertThat(all.get(test).corrected()).isCloseTo(corrected.get(test), Offset.offset(.02));
    }
    for (Changes.Row row : changes.rows()) {
      Cohort cohort = new Cohort(SegmentKey.DEPARTMENT, row.now().values().first());
      Trend trend = Trend.of(List.of(before, now), cohort).orElseThrow();
      assertThat(trend.last()).isEqualTo(row.now());
      for (Changes.Line line : row.lines()) {
        Difference own = known(trend.lines(List.of(line.scale())).getFirst().sincePrevious());
        assertThat(known(line.change()).points()).isEqualTo(own.points());
        assertThat(known(line.change()).interval()).isEqualTo(own.interval());
      }
    }
  }

  @Test
  void what_was_put_in_other_words_is_not_compared() {
    Instrument other = Questionnaire.reworded("phishing-houding-1");
    Changes changes =
        between(
            wave(3, 3), Publications.of(answers(Waves.in(Municipality.small(), other), 3, 3), 10));
    assertThat(changes.tests()).isEqualTo(4);
    assertThat(changes.rows().getFirst().lines().get(1).change())
        .isEqualTo(Figure.none(Undefined.REWORDED));
  }

  @Test
  void one_group_is_no_list_of_groups() {
    Publication alone =
        Publications.of(Waves.in(Municipality.small()).answering(30, clerk("beleid"), 3), 10);
    assertThat(Changes.between(alone, wave(3, 3), SegmentKey.ROLE)).isEmpty();
    assertThat(Changes.between(wave(3, 3), alone, SegmentKey.ROLE)).isEmpty();
  }

  private static Changes between(Publication before, Publication now) {
    return Changes.between(before, now, SegmentKey.ROLE).orElseThrow();
  }

  private static Publication wave(int policy, int manager) {
    return Publications.of(answers(Waves.in(Municipality.small()), policy, manager), 10);
  }

  private static Waves answers(Waves wave, int policy, int manager) {
    return wave.answering(29, clerk("beleid"), policy)
        .answering(1, clerk("beleid"), policy + 1)
        .answering(29, clerk("manager"), manager)
        .answering(1, clerk("manager"), manager + 1);
  }

  private static Difference known(Figure<Difference> figure) {
    return figure.found().orElseThrow();
  }

  private static Segments clerk(String role) {
    return Municipality.person("a", role, "eindgebruiker");
  }
}
