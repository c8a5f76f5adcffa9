package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class TrendTest {
  private static final Instrument OTHER_WORDS = Questionnaire.reworded("phishing-houding-1");

  @Test
  void three_waves_make_a_line_with_its_last_and_its_whole_change() {
    Trend trend = Trend.of(List.of(wave(2), wave(3), wave(4)));
    Trend.Line kennis = line(trend, "kennis");
    assertThat(kennis.means())
        .extracting(mean -> known(mean).mean())
        .containsExactly(25.0, 50.0, 75.0);
    assertThat(known(kennis.sincePrevious()).points()).isEqualTo(25);
    assertThat(known(kennis.sinceStart()).points()).isEqualTo(50);
    assertThat(kennis.start()).isZero();
    assertThat(kennis.isBroken()).isFalse();
    // Eleven scales of Likert items, each with two changes.
    assertThat(trend.tests()).isEqualTo(22);
  }

  @Test
  void with_two_waves_both_changes_are_one_test() {
    Trend trend = Trend.of(List.of(wave(2), wave(3)));
    Trend.Line kennis = line(trend, "kennis");
    assertThat(kennis.sinceStart()).isEqualTo(kennis.sincePrevious());
    assertThat(trend.tests()).isEqualTo(11);
  }

  @Test
  void one_wave_has_a_mean_and_no_change() {
    Trend trend = Trend.of(List.of(wave(2)));
    assertThat(known(line(trend, "kennis").means().getFirst()).mean()).isEqualTo(25);
    assertThat(line(trend, "kennis").sincePrevious().found()).isEmpty();
    assertThat(trend.tests()).isZero();
  }

  @Test
  void the_line_breaks_where_an_item_was_reworded_and_starts_anew_there() {
    Trend broken = Trend.of(List.of(wave(2), wave(3), wave(4, OTHER_WORDS)));
    Trend.Line houding = line(broken, "houding");
    assertThat(houding.breaks().get(1)).isEmpty();
    assertThat(houding.breaks().get(2).orElseThrow().reworded())
        .containsExactly("phishing-houding-1");
    assertThat(houding.start()).isEqualTo(2);
    assertThat(houding.sincePrevious()).isEqualTo(Figure.none(Undefined.REWORDED));
    assertThat(houding.sinceStart()).isEqualTo(Figure.none(Undefined.REWORDED));
    assertThat(line(broken, "kennis").isBroken()).isFalse();

    Trend later = Trend.of(List.of(wave(2), wave(3, OTHER_WORDS), wave(4, OTHER_WORDS)));
    assertThat(line(later, "houding").start()).isEqualTo(1);
    assertThat(known(line(later, "houding").sincePrevious()).points()).isEqualTo(25);
    assertThat(known(line(later, "houding").sinceStart()).points()).isEqualTo(25);
  }

  @Test
  void a_cohort_that_a_wave_did_not_have_leaves_a_gap() {
    Publication without =
        Publications.of(Waves.in(Municipality.small()).answering(30, clerk("beleid"), 3), 10);
    Cohort manager = new Cohort(SegmentKey.ROLE, "manager");
    Trend trend = Trend.of(List.of(without, mixed(20, 20)), manager).orElseThrow();
    Trend.Line kennis = line(trend, "kennis");
    assertThat(kennis.means().getFirst()).isEqualTo(Figure.none(Undefined.ABSENT));
    assertThat(kennis.sincePrevious()).isEqualTo(Figure.none(Undefined.ABSENT));
    assertThat(Trend.of(List.of(mixed(20, 20), without), manager)).isEmpty();
  }

  @Test
  void a_mean_that_moves_by_the_mix_alone_is_told_apart() {
    Trend trend = Trend.of(List.of(mixed(40, 40), mixed(16, 64)));
    Trend.Line kennis = line(trend, "kennis");
    assertThat(known(kennis.sincePrevious()).points()).isEqualTo(7.5);
    Mix mix = known(Objects.requireNonNull(kennis.mixes().get(SegmentKey.ROLE)));
    // (0.2 − 0.5) · 50 for one role, (0.8 − 0.5) · 75 for the other.
    assertThat(mix.composition()).isEqualTo(7.5);
    assertThat(mix.within()).isZero();
    assertThat(mix.total()).isEqualTo(7.5);
    assertThat(mix.isMostlyComposition()).isTrue();
  }

  @Test
  void a_change_within_the_groups_is_no_change_of_the_mix() {
    Trend trend = Trend.of(List.of(wave(3), wave(4)));
    Mix mix = known(Objects.requireNonNull(line(trend, "kennis").mixes().get(SegmentKey.ROLE)));
    assertThat(mix.composition()).isZero();
    assertThat(mix.within()).isEqualTo(25);
    assertThat(mix.isMostlyComposition()).isFalse();
  }

  @Test
  void identical_waves_do_not_change() {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
    Publication wave = Publications.of(DrawnWave.of(5, 400, plan), 10);
    for (Trend.Line line : Trend.of(List.of(wave, wave, wave)).lines()) {
      assertThat(known(line.sincePrevious()).points()).isZero();
      assertThat(known(line.sinceStart()).isDistinguishable()).isFalse();
      line.mixes().values().forEach(mix -> assertThat(known(mix).total()).isZero());
    }
  }

  private static Publication wave(int step) {
    return wave(step, Questionnaire.full());
  }

  private static Publication wave(int step, Instrument instrument) {
    return Publications.of(
        Waves.in(Municipality.small(), instrument)
            .answering(30, clerk("beleid"), step)
            .answering(30, clerk("manager"), step),
        10);
  }

  /** Policy officers score 50, managers 75. */
  private static Publication mixed(int policy, int managers) {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(policy, clerk("beleid"), 3)
            .answering(managers, clerk("manager"), 4),
        10);
  }

  private static Segments clerk(String role) {
    return Municipality.person("a", role, "eindgebruiker");
  }

  private static Trend.Line line(Trend trend, String scale) {
    return trend.lines(List.of(scale)).getFirst();
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
