package nl.peilstok.core.instrument;

import static nl.peilstok.core.instrument.InstrumentFixture.CARE;
import static nl.peilstok.core.instrument.InstrumentFixture.CLICK;
import static nl.peilstok.core.instrument.InstrumentFixture.SCENARIO;
import static nl.peilstok.core.instrument.InstrumentFixture.SHARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparabilityTest {
  private static final Instrument BEFORE = InstrumentFixture.of(SHARE, CARE, CLICK, SCENARIO);

  @Test
  void the_same_version_can_be_followed_on_every_scale() {
    Comparability same = Comparability.between(BEFORE, BEFORE);
    assertThat(same.breaks()).isEmpty();
    assertThat(same.items().values()).containsOnly(ItemChange.SAME);
  }

  @Test
  void other_words_break_every_scale_that_the_item_is_in_and_no_other() {
    Comparability other =
        Comparability.between(BEFORE, InstrumentFixture.of(SHARE, reworded(CARE), CLICK, SCENARIO));
    assertThat(other.items()).containsEntry("ww-h", ItemChange.REWORDED);
    assertThat(other.breaks()).containsOnlyKeys("houding", "wachtwoorden", "wachtwoorden.houding");
    assertThat(other.breakOf("houding"))
        .contains(new ScaleBreak(List.of("ww-h"), List.of(), List.of()));
    assertThat(other.breakOf("kennis")).isEmpty();
  }

  @Test
  void the_same_words_scored_otherwise_break_the_line_too() {
    Item turned = new Item.Likert(CARE.question(), Dimension.HOUDING, false, true);
    Comparability other =
        Comparability.between(BEFORE, InstrumentFixture.of(SHARE, turned, CLICK, SCENARIO));
    assertThat(other.items()).containsEntry("ww-h", ItemChange.ASKED_OTHERWISE);
    assertThat(other.breaks()).containsKey("houding");
  }

  @Test
  void another_answer_to_choose_breaks_the_scenarios() {
    Item other =
        new Item.Knowledge(
            SCENARIO.question(), InstrumentFixture.options("a", "b", "c", "d"), "b", true);
    assertThat(
            Comparability.between(BEFORE, InstrumentFixture.of(SHARE, CARE, CLICK, other)).breaks())
        .containsOnlyKeys(Scale.SCENARIOS);
  }

  @Test
  void an_item_more_or_less_breaks_its_scales() {
    Instrument fewer = InstrumentFixture.of(SHARE, CLICK, SCENARIO);
    Comparability less = Comparability.between(BEFORE, fewer);
    assertThat(less.items()).containsEntry("ww-h", ItemChange.GONE);
    assertThat(less.breakOf("houding"))
        .contains(new ScaleBreak(List.of(), List.of(), List.of("ww-h")));
    Comparability more = Comparability.between(fewer, BEFORE);
    assertThat(more.items()).containsEntry("ww-h", ItemChange.NEW);
    assertThat(more.breakOf("wachtwoorden"))
        .contains(new ScaleBreak(List.of(), List.of("ww-h"), List.of()));
  }

  private static Item reworded(Item.Likert item) {
    Item.Question old = item.question();
    return new Item.Likert(
        new Item.Question(
            old.id(), InstrumentFixture.wording("Kortom"), old.theme(), old.routing()),
        item.dimension(),
        item.reversed(),
        item.dontKnow());
  }
}
