package nl.peilstok.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import org.junit.jupiter.api.Test;

class InstrumentCheckTest {

  @Test
  void an_instrument_with_every_closed_kind_has_no_faults() {
    assertThat(InstrumentCheck.faultsOf(InstrumentFixture.everyKind())).isEmpty();
  }

  @Test
  void a_right_answer_must_be_among_the_options() {
    Item item =
        new Item.Knowledge(
            InstrumentFixture.question("sc", "email"),
            InstrumentFixture.options("a", "b"),
            "z",
            false);

    assertThat(faultsOf(item)).containsExactly(Fault.of("items.sc.right", Reason.UNKNOWN_VALUE));
  }

  @Test
  void a_condition_must_point_at_an_earlier_item() {
    Item item =
        new Item.SingleChoice(
            InstrumentFixture.routed(
                "nut", new Routing(Set.of(), new Routing.Condition("later", Set.of("ja")))),
            InstrumentFixture.options("a", "b"));

    assertThat(faultsOf(item)).containsExactly(Fault.of("items.nut.onlyIf", Reason.UNREACHABLE));
  }

  @Test
  void every_text_needs_both_languages() {
    Item item =
        new Item.Mark(
            new Item.Question("cijfer", new Wording("Cijfer", " "), null, Routing.EVERYBODY));

    assertThat(faultsOf(item))
        .containsExactly(Fault.of("items.cijfer.text", Reason.MISSING_TRANSLATION));
  }

  @Test
  void advice_needs_both_languages_where_there_is_any() {
    Instrument advised =
        InstrumentFixture.advising(new Wording("Bel even", ""), InstrumentFixture.MARK);

    assertThat(InstrumentCheck.faultsOf(advised))
        .containsExactly(Fault.of("themes.email.advice", Reason.MISSING_TRANSLATION));
  }

  @Test
  void an_item_stands_on_exactly_one_page() {
    Instrument full = InstrumentFixture.of(InstrumentFixture.MARK, InstrumentFixture.TERM);
    Instrument without =
        new Instrument(
            full.id(),
            full.version(),
            full.name(),
            full.introduction(),
            full.themes(),
            List.of(new Page("p", full.name(), List.of("cijfer"))),
            full.items());

    assertThat(InstrumentCheck.faultsOf(without))
        .containsExactly(Fault.of("items.term-mfa", Reason.NOT_ON_ONE_PAGE));
  }

  @Test
  void open_questions_are_refused_until_they_can_be_sealed_apart() {
    assertThat(faultsOf(new Item.Open(InstrumentFixture.question("open", null))))
        .containsExactly(Fault.of("items.open.kind", Reason.NOT_YET_SUPPORTED));
  }

  private static List<Fault> faultsOf(Item item) {
    return InstrumentCheck.faultsOf(InstrumentFixture.of(item));
  }
}
