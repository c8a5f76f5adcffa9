package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;

final class FindingTest {
  private static final Words WORDS = Words.in(Language.NL);

  @Test
  void scores_whose_intervals_lie_apart_differ() {
    assertThat(Finding.of(List.of(score("Kennis", 60, 2), score("Gedrag", 50.5, 2)), WORDS))
        .isEqualTo(
            "Kennis scoort het hoogst: 60,0 (tussen 58,0 en 62,0). "
                + "Gedrag scoort het laagst: 50,5 (tussen 48,5 en 52,5). "
                + "Dat verschil is groter dan de onzekerheid.");
  }

  @Test
  void scores_whose_intervals_touch_may_differ_by_chance() {
    assertThat(Finding.of(List.of(score("Kennis", 60, 5), score("Gedrag", 50, 5)), WORDS))
        .endsWith("Dat verschil kan toeval zijn.");
  }

  @Test
  void what_was_not_published_is_left_out() {
    Score hidden = new Score("Houding", Figure.none(Undefined.NOT_PUBLISHED));
    assertThat(Finding.of(List.of(hidden, score("Kennis", 60, 5)), WORDS))
        .isEqualTo("Kennis scoort 60,0 (tussen 55,0 en 65,0).");
    assertThat(Finding.of(List.of(hidden), WORDS))
        .isEqualTo("Er zijn te weinig antwoorden voor een uitkomst.");
  }

  private static Score score(String name, double mean, double reach) {
    Interval interval = new Interval(mean - reach, mean + reach);
    return new Score(name, Figure.of(new Estimate(20, mean, interval, 10)));
  }
}
