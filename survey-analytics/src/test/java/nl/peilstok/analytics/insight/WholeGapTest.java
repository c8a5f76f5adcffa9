package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;
import org.junit.jupiter.api.Test;

final class WholeGapTest {

  @Test
  void gedrag_two_steps_behind_is_fifty_points() {
    WholeGap gap = WholeGap.of(wave(5, 3)).found().orElseThrow();

    assertThat(gap.gap()).isBetween(45.0, 50.0);
    assertThat(gap.interval().lower()).isPositive().isLessThan(gap.gap());
    assertThat(gap.interval().upper()).isGreaterThan(gap.gap());
  }

  @Test
  void gedrag_ahead_is_a_negative_gap() {
    assertThat(WholeGap.of(wave(2, 4)).found().orElseThrow().interval().upper()).isNegative();
  }

  @Test
  void without_correlations_there_is_no_gap() {
    Publication few =
        Publications.of(
            Waves.in(Municipality.small()).answering(20, Municipality.clerk("a"), 3), 10);

    assertThat(WholeGap.of(few).found()).isEmpty();
  }

  /** Most know and endorse this much and do so much; some differ, so that there is a spread. */
  private static Publication wave(int known, int done) {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(30, Municipality.clerk("a"), answers(known, done))
            .answering(4, Municipality.clerk("a"), answers(known, done - 1))
            .answering(4, Municipality.clerk("a"), answers(known - 1, done))
            .answering(4, Municipality.clerk("a"), answers(3, 3)),
        10);
  }

  private static Map<String, Answer> answers(int known, int done) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : Questionnaire.full().items()) {
      if (item instanceof Item.Likert likert) {
        int step = likert.dimension() == Dimension.GEDRAG ? done : known;
        answers.put(item.id(), new Answer.Step(likert.reversed() ? 6 - step : step));
      }
    }
    return answers;
  }
}
