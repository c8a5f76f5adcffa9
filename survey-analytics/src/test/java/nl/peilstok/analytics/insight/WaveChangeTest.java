package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Dimension;
import org.junit.jupiter.api.Test;

final class WaveChangeTest {

  @Test
  void a_step_up_is_twenty_five_points_and_no_chance() {
    WaveChange change = change(wave(30, 3), wave(40, 4)).found().orElseThrow();

    assertThat(change.difference()).isEqualTo(25.0);
    assertThat(change.isDistinguishable()).isTrue();
    assertThat(change.interval().lower()).isBetween(20.0, 25.0);
    assertThat(change.interval().upper()).isBetween(25.0, 30.0);
  }

  @Test
  void the_same_answers_cannot_be_told_apart() {
    WaveChange change = change(wave(30, 3), wave(30, 3)).found().orElseThrow();

    assertThat(change.difference()).isZero();
    assertThat(change.isDistinguishable()).isFalse();
  }

  @Test
  void intervals_are_wider_when_more_scales_are_compared() {
    Figure<WaveChange> one = WaveChange.of(wave(30, 3), wave(30, 4), "gedrag", 1);
    Figure<WaveChange> three = WaveChange.of(wave(30, 3), wave(30, 4), "gedrag", 3);

    assertThat(three.found().orElseThrow().interval().upper())
        .isGreaterThan(one.found().orElseThrow().interval().upper());
  }

  @Test
  void what_one_wave_did_not_publish_cannot_be_compared() {
    Publication silent =
        Publications.of(
            Waves.in(Municipality.small())
                .skipping(30, Municipality.clerk("a"), Dimension.GEDRAG)
                .skipping(30, Municipality.clerk("b"), Dimension.GEDRAG),
            10);

    assertThat(change(wave(30, 3), silent)).isEqualTo(Figure.none(Undefined.NOT_PUBLISHED));
  }

  @Test
  void the_same_questionnaire_asks_the_same() {
    assertThat(WaveChange.asksTheSame(wave(30, 3), wave(40, 4), "gedrag")).isTrue();
  }

  private static Figure<WaveChange> change(Publication before, Publication after) {
    return WaveChange.of(before, after, "gedrag", 3);
  }

  private static Publication wave(int people, int step) {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(people, Municipality.clerk("a"), step)
            .answering(people, Municipality.clerk("b"), step),
        10);
  }
}
