package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import org.junit.jupiter.api.Test;

/** The worked examples of {@code docs/method.md} on what the tally counts, figure by figure. */
final class TallyWorkedExampleTest {
  /** All that a clerk is asked who does not choose <i>melden</i>, in order: 18 items. */
  private static final List<Item> ASKED =
      Questionnaire.full().items().stream()
          .filter(item -> !(item instanceof Item.Open))
          .filter(item -> !item.question().routing().isRouted())
          .toList();

  private final Tally tally =
      Tally.empty(new TallyPlan(Questionnaire.full(), Municipality.small()));

  @Test
  void dimensions_are_counted_together_over_who_has_all_three() {
    steps(4, 5, 3);
    steps(3, 4, 2);
    steps(5, 3, 0);

    DimensionMoments moments = counts().dimensions();
    assertThat(moments.n()).isEqualTo(2);
    assertThat(moments.sum(Dimension.KENNIS)).isEqualTo(12_500);
    assertThat(moments.sum(Dimension.HOUDING)).isEqualTo(17_500);
    assertThat(moments.sum(Dimension.GEDRAG)).isEqualTo(7_500);
    assertThat(moments.product(Dimension.KENNIS, Dimension.HOUDING)).isEqualTo(112_500_000);
    assertThat(moments.product(Dimension.HOUDING, Dimension.KENNIS)).isEqualTo(112_500_000);
    assertThat(moments.product(Dimension.KENNIS, Dimension.KENNIS)).isEqualTo(81_250_000);
    assertThat(moments.product(Dimension.GEDRAG, Dimension.GEDRAG)).isEqualTo(31_250_000);
  }

  @Test
  void two_scales_are_counted_together_over_who_has_both() {
    steps(4, 5, 3);
    steps(3, 4, 2);
    steps(5, 3, 0);

    assertThat(pair("kennis", "houding"))
        .isEqualTo(
            new CrossProducts(
                3, List.of(22_500L, 22_500L), List.of(181_250_000L, 162_500_000L, 181_250_000L)));
    assertThat(pair("kennis", "gedrag").n()).isEqualTo(2);
  }

  @Test
  void certainty_has_a_brier_score_and_the_confidently_wrong() {
    answer(Map.of("scenario-1", new Answer.Guess("melden", 90)));
    answer(Map.of("scenario-1", new Answer.Guess("wissen", 80)));
    answer(Map.of("scenario-1", new Answer.Guess("negeren", 60)));
    answer(Map.of("scenario-1", new Answer.Guess("melden", null)));
    answer(Map.of("scenario-1", new Answer.DontKnow()));

    CertaintyCounts counts = Objects.requireNonNull(counts().certainties().get("scenario-1"));
    assertThat(counts).isEqualTo(new CertaintyCounts(3, 10_100, 1));
    assertThat(counts.brierSum() / 10_000.0 / counts.n()).isCloseTo(0.337, within(0.0005));
  }

  @Test
  void seventy_five_per_cent_sure_is_confident_and_being_right_is_not_wrong() {
    answer(Map.of("scenario-1", new Answer.Guess("wissen", 75)));
    answer(Map.of("scenario-1", new Answer.Guess("wissen", 74)));
    answer(Map.of("scenario-1", new Answer.Guess("melden", 100)));

    assertThat(counts().certainties().get("scenario-1"))
        .isEqualTo(new CertaintyCounts(3, 5_625 + 5_476, 1));
  }

  @Test
  void the_items_of_a_scale_give_its_alpha() {
    kennis(4, 2);
    kennis(5, 1);
    kennis(3, 4);
    answer(Map.of("phishing-kennis-1", new Answer.Step(5)));

    CrossProducts found =
        Objects.requireNonNull(tally.itemProducts().get("phishing.kennis")).products();
    assertThat(found).isEqualTo(new CrossProducts(3, List.of(12L, 11L), List.of(50L, 47L, 45L)));
    double variances = covariance(found, 0, 0) + covariance(found, 1, 1);
    double total = variances + (2 * covariance(found, 0, 1));
    assertThat(2 * (1 - (variances / total))).isCloseTo(0.947, within(0.0005));
  }

  @Test
  void careless_and_incomplete_answering_is_counted() {
    answer(first(18, 4));
    Map<String, Answer> leaving = first(13, 4);
    leaving.put("phishing-kennis-1", new Answer.Step(2));
    answer(leaving);
    Map<String, Answer> leavingSoon = first(8, 4);
    leavingSoon.put("phishing-kennis-1", new Answer.DontKnow());
    answer(leavingSoon);
    Map<String, Answer> ends = first(1, 4);
    ends.put("term", new Answer.Choice("known"));
    answer(ends);

    assertThat(tally.quality())
        .isEqualTo(new DataQuality(4, 1, 2, 2, new DataQuality.Answers(72, 31, 1)));
  }

  @Test
  void less_than_a_quarter_at_the_end_is_no_break_off() {
    answer(first(14, 4));
    assertThat(tally.quality().brokenOff()).isZero();
    answer(first(13, 4));
    assertThat(tally.quality().brokenOff()).isEqualTo(1);
  }

  @Test
  void nine_answers_in_a_straight_line_are_too_few_to_tell() {
    answer(first(9, 4));
    assertThat(tally.quality().straightLiners()).isZero();
    answer(first(10, 4));
    assertThat(tally.quality().straightLiners()).isEqualTo(1);
  }

  @Test
  void agreeing_with_statements_of_one_direction_is_no_straight_line() {
    Tally large = Tally.empty(new TallyPlan(Questionnaire.large(), Municipality.small()));
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : Questionnaire.large().items()) {
      if (item instanceof Item.Likert likert && !likert.reversed()) {
        answers.put(item.id(), new Answer.Step(4));
      }
    }
    large.add(new Response(Municipality.clerk("a"), answers));
    assertThat(large.quality().straightLiners()).isZero();
    answers.put("t1-kennis-2", new Answer.Step(4));
    large.add(new Response(Municipality.clerk("a"), answers));
    assertThat(large.quality().straightLiners()).isEqualTo(1);
  }

  @Test
  void who_was_left_with_half_of_the_items_open_did_not_leave_most_of_them() {
    answer(first(9, 4));
    assertThat(tally.quality().mostlyMissing()).isZero();
    answer(first(8, 4));
    assertThat(tally.quality().mostlyMissing()).isEqualTo(1);
  }

  /** One step on all items of each dimension, reverse-keyed items turned; 0 for none. */
  private void steps(int kennis, int houding, int gedrag) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : ASKED) {
      if (item instanceof Item.Likert likert) {
        int step =
            switch (likert.dimension()) {
              case KENNIS -> kennis;
              case HOUDING -> houding;
              case GEDRAG -> gedrag;
            };
        if (step > 0) {
          answers.put(item.id(), new Answer.Step(likert.reversed() ? 6 - step : step));
        }
      }
    }
    answer(answers);
  }

  private void kennis(int first, int second) {
    answer(
        Map.of(
            "phishing-kennis-1", new Answer.Step(first),
            "phishing-kennis-2", new Answer.Step(second)));
  }

  /** The first so many of what is asked, with one step on all Likert items. */
  private static Map<String, Answer> first(int items, int step) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : ASKED.subList(0, items)) {
      answers.put(
          item.id(),
          switch (item) {
            case Item.Likert _ -> new Answer.Step(step);
            case Item.Mark _ -> new Answer.Step(7);
            case Item.MultipleChoice _ -> new Answer.Choices(Set.of("melden"));
            case Item.Term _ -> new Answer.Choice("heard");
            case Item.Knowledge _, Item.SingleChoice _, Item.Open _ -> new Answer.Choice("wissen");
          });
    }
    return answers;
  }

  private void answer(Map<String, Answer> answers) {
    tally.add(new Response(Municipality.clerk("a"), answers));
  }

  private Counts counts() {
    return tally.counts(tally.atoms());
  }

  private CrossProducts pair(String first, String second) {
    return tally.scaleProducts().stream()
        .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
        .findFirst()
        .orElseThrow()
        .products();
  }

  private static double covariance(CrossProducts products, int one, int other) {
    double mean = products.sum(one) * (double) products.sum(other) / products.n();
    return (products.product(one, other) - mean) / (products.n() - 1);
  }
}
