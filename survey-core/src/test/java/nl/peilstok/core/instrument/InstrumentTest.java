package nl.peilstok.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

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
  void turning_one_item_changes_the_content_hash() {
    Item straight = InstrumentFixture.likert("x", "email", Dimension.GEDRAG, false);
    Item turned = InstrumentFixture.likert("x", "email", Dimension.GEDRAG, true);

    assertThat(InstrumentFixture.of(straight).contentHash())
        .isNotEqualTo(InstrumentFixture.of(turned).contentHash());
  }
}
