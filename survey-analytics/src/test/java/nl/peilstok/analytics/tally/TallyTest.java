package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private final TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.small());
  private final Tally tally = Tally.empty(plan);

  @Test
  void every_answer_is_counted_in_its_category() {
    answer("keuze", new Answer.Choice("wissen"));
    answer("keuze", new Answer.Choice("wissen"));
    answer("keuze", new Answer.Choice("negeren"));
    assertThat(item("keuze")).isEqualTo(new ItemCounts(List.of(0L, 2L, 1L), 3, 0, 0, 0));
  }

  @Test
  void dont_know_missing_and_not_asked_are_counted_apart() {
    answer("phishing-kennis-1", new Answer.DontKnow());
    answer("keuze", new Answer.Choice("melden"));
    assertThat(item("phishing-kennis-1"))
        .isEqualTo(new ItemCounts(List.of(0L, 0L, 0L, 0L, 0L), 0, 1, 1, 0));
    assertThat(item("voor-managers").notAsked()).isEqualTo(2);
    assertThat(item("na-melden")).isEqualTo(new ItemCounts(List.of(0L, 0L, 0L), 0, 0, 1, 1));
  }

  @Test
  void one_person_counts_under_several_options_and_once_as_answering() {
    answer("behoefte", new Answer.Choices(Set.of("melden", "negeren")));
    assertThat(item("behoefte")).isEqualTo(new ItemCounts(List.of(1L, 0L, 1L), 1, 0, 0, 0));
  }

  @Test
  void reversed_items_are_turned_and_missing_ones_left_out() {
    tally.add(
        response(
            Map.of(
                "phishing-kennis-1", new Answer.Step(5),
                "phishing-kennis-2", new Answer.Step(2),
                "melden-kennis-1", new Answer.DontKnow())));
    // 5 and 6 − 2 = 4: mean 4.5, so 87.5 points; two of four asked are enough.
    assertThat(scale("kennis")).isEqualTo(Moments.of(8750));
    assertThat(scale("phishing.kennis")).isEqualTo(Moments.of(8750));
    assertThat(scale("melden.kennis")).isEqualTo(Moments.NONE);
    // Two of the six items of the theme are not enough.
    assertThat(scale("phishing")).isEqualTo(Moments.NONE);
  }

  @Test
  void dont_know_on_a_scenario_is_not_right_and_a_missing_one_is_left_out() {
    answer("scenario-1", new Answer.Guess("melden", 90));
    assertThat(scale(Scale.SCENARIOS)).isEqualTo(Moments.of(10_000));
    tally.add(
        response(
            Map.of(
                "scenario-1", new Answer.Choice("melden"), "scenario-2", new Answer.DontKnow())));
    assertThat(scale(Scale.SCENARIOS)).isEqualTo(Moments.of(10_000).plus(Moments.of(5_000)));
  }

  @Test
  void values_that_the_wave_does_not_ask_make_no_atoms() {
    SegmentPlan places =
        new SegmentPlan(
            plan.segments().organisation(), List.of(SegmentKey.TEAM), List.of(SegmentKey.ROLE));
    Tally coarse = Tally.empty(new TallyPlan(plan.instrument(), places));
    coarse.add(new Response(new Segments("a", "data", "specialist", "lang", Set.of()), Map.of()));
    coarse.add(new Response(new Segments("a", "data", null, null, Set.of("inhuur")), Map.of()));
    Segments atom = new Segments("a", "data", null, null, Set.of());
    assertThat(coarse.atoms()).containsExactly(atom);
    assertThat(coarse.respondents(atom)).isEqualTo(2);
  }

  @Test
  void an_answer_that_does_not_fit_counts_nowhere() {
    assertThatThrownBy(() -> answer("keuze", new Answer.Choice("iets-anders")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keuze")
        .hasMessageNotContaining("iets-anders");
    assertThat(tally.respondents()).isZero();
  }

  private void answer(String item, Answer answer) {
    tally.add(response(Map.of(item, answer)));
  }

  private static Response response(Map<String, Answer> answers) {
    return new Response(Municipality.clerk("a"), answers);
  }

  private ItemCounts item(String id) {
    return Objects.requireNonNull(tally.counts(tally.atoms()).items().get(id));
  }

  private Moments scale(String id) {
    return Objects.requireNonNull(tally.counts(tally.atoms()).scales().get(id));
  }
}
