package nl.peilstok.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InstrumentTest {

  @Test
  void scales_follow_from_the_items() {
    assertThat(InstrumentFixture.everyKind().scales())
        .extracting(Scale::id)
        .containsExactly(
            "kennis",
            "houding",
            "gedrag",
            "wachtwoorden",
            "email",
            "wachtwoorden.kennis",
            "wachtwoorden.houding",
            "email.gedrag",
            "scenarios");
  }

  @Test
  void the_content_hash_is_the_same_for_the_same_content() {
    assertThat(InstrumentFixture.everyKind().contentHash())
        .hasSize(64)
        .isEqualTo(InstrumentFixture.everyKind().contentHash());
  }

  @Test
  void an_instrument_without_advice_keeps_the_hash_it_had_before_there_was_advice() {
    assertThat(InstrumentFixture.everyKind().contentHash())
        .isEqualTo("b918fbc7c9f864cf8a96f02676f99feb9e5610264194af9d86304ac3b5495079");
  }

  @Test
  void another_advice_makes_another_content_hash() {
    Item item = InstrumentFixture.MARK;
    Instrument none = InstrumentFixture.of(item);
    Instrument one = InstrumentFixture.advising(InstrumentFixture.wording("Bel even"), item);
    Instrument other = InstrumentFixture.advising(InstrumentFixture.wording("Vraag hulp"), item);

    assertThat(Set.of(none.contentHash(), one.contentHash(), other.contentHash())).hasSize(3);
  }

  @Test
  void turning_one_item_changes_the_content_hash() {
    Item straight = InstrumentFixture.likert("x", "email", Dimension.GEDRAG, false);
    Item turned = InstrumentFixture.likert("x", "email", Dimension.GEDRAG, true);

    assertThat(InstrumentFixture.of(straight).contentHash())
        .isNotEqualTo(InstrumentFixture.of(turned).contentHash());
  }
}
