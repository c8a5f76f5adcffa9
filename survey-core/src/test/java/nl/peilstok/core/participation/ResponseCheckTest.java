package nl.peilstok.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.InstrumentFixture;
import nl.peilstok.core.population.OrganisationFixture;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

class ResponseCheckTest {

  @Test
  void a_response_that_skips_everything_is_fine() {
    assertThat(faultsOf(Map.of())).isEmpty();
  }

  @Test
  void every_answer_that_does_not_fit_is_named_with_its_reason() {
    assertThat(
            faultsOf(
                Map.of(
                    "nobody-asked", new Answer.Step(1),
                    "ww-k", new Answer.Step(6),
                    "cijfer", new Answer.DontKnow(),
                    "sc-phishing", new Answer.Guess("b", 101),
                    "training", new Answer.Choice("misschien"),
                    "behoefte", new Answer.Choices(Set.of("a", "z")))))
        .containsExactlyInAnyOrder(
            Fault.of("answers.nobody-asked", Reason.UNKNOWN_ITEM),
            Fault.of("answers.ww-k", Reason.OUT_OF_RANGE),
            Fault.of("answers.cijfer", Reason.WRONG_ANSWER_KIND),
            Fault.of("answers.sc-phishing", Reason.OUT_OF_RANGE),
            Fault.of("answers.training", Reason.OUT_OF_RANGE),
            Fault.of("answers.behoefte", Reason.OUT_OF_RANGE));
  }

  @Test
  void an_item_that_was_routed_away_cannot_be_answered() {
    assertThat(
            faultsOf(
                Map.of(
                    "training", new Answer.Choice("nee"),
                    "nut", new Answer.Choice("veel"),
                    "leiding", new Answer.Choice("ja"))))
        .containsExactlyInAnyOrder(
            Fault.of("answers.nut", Reason.NOT_ASKED),
            Fault.of("answers.leiding", Reason.NOT_ASKED));
  }

  @Test
  void a_manager_is_asked_what_managers_are_asked() {
    Segments manager = new Segments("t-1", "manager-lager", "eind", "kort", Set.of());
    Response response = new Response(manager, Map.of("leiding", new Answer.Choice("ja")));

    assertThat(
            ResponseCheck.faultsOf(
                response, InstrumentFixture.everyKind(), OrganisationFixture.plan()))
        .isEmpty();
  }

  private static List<Fault> faultsOf(Map<String, Answer> answers) {
    return ResponseCheck.faultsOf(
        new Response(OrganisationFixture.somebody(), answers),
        InstrumentFixture.everyKind(),
        OrganisationFixture.plan());
  }
}
