package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

/** Answers, certainty, say and do, and wishes, as functions of published groups. */
final class TopicsTest {
  private static final int K = 10;
  private static final Segments USER = Municipality.person("a", "beleid", "eindgebruiker");
  private static final Segments EXPERT = Municipality.person("b", "beleid", "specialist");

  private static Waves wave() {
    return Waves.in(Municipality.small());
  }

  @Test
  void shares_are_rounded_with_their_intervals() {
    // R: prop.test(30, 100, correct = FALSE) gives 0.219 to 0.396; of 3 in 10, 0.108 to 0.603.
    assertThat(PublishedShare.of(30, 100).found()).contains(new PublishedShare(30, 22, 40));
    assertThat(PublishedShare.of(3, 10).found()).contains(new PublishedShare(30, 10, 60));
    assertThat(PublishedShare.of(0, 0)).isEqualTo(Figure.none(Undefined.NO_VALUES));
  }

  @Test
  void the_good_answer_is_agreement_or_the_opposite_of_a_reversed_statement() {
    Publication publication =
        Publications.of(
            wave()
                .answering(15, USER, Map.of("phishing-kennis-1", step(5), "scenario-1", right(90)))
                .answering(
                    15, EXPERT, Map.of("phishing-kennis-1", step(1), "phishing-kennis-2", step(1)))
                .answering(
                    15, EXPERT, Map.of("phishing-kennis-2", step(3), "scenario-1", wrong(90)))
                .answering(5, EXPERT, Map.of("scenario-1", new Answer.DontKnow()))
                .silent(5, USER)
                .silent(5, EXPERT),
            K);

    assertThat(good(publication, "phishing-kennis-1")).isEqualTo(50);
    assertThat(good(publication, "phishing-kennis-2")).isEqualTo(50);
    // 15 right, 15 wrong, 5 do not know: 43 %, below 100 people in steps of five.
    assertThat(good(publication, "scenario-1")).isEqualTo(45);
  }

  @Test
  void who_is_sure_and_wrong_counts_against_those_who_said_how_sure_they_were() {
    Publication publication =
        Publications.of(
            wave()
                .answering(15, USER, Map.of("scenario-1", right(100)))
                .answering(5, USER, Map.of("scenario-1", wrong(75)))
                .answering(12, EXPERT, Map.of("scenario-1", right(50)))
                .answering(8, EXPERT, Map.of("scenario-1", wrong(50)))
                .silent(5, USER)
                .silent(5, EXPERT),
            K);

    Overconfidence whole = Overconfidence.whole(publication, "scenario-1").orElseThrow();
    assertThat(whole.n()).isEqualTo(40);
    assertThat(whole.confidentlyWrong().found().orElseThrow().percent()).isEqualTo(15);
    // (5 × .75² + 20 × .5²) / 40
    assertThat(whole.brier().found()).contains(.2);
    List<Overconfidence> groups =
        Overconfidence.byCohort(publication, SegmentKey.DOELGROEP, "scenario-1");
    assertThat(groups).extracting(one -> one.people().name().nl()).hasSize(2);
    assertThat(groups.stream().mapToLong(Overconfidence::n).sum()).isEqualTo(40);
    assertThat(Overconfidence.whole(publication, "keuze")).isEmpty();
  }

  @Test
  void the_gap_of_a_group_is_that_of_its_people_but_for_rounded_correlations() {
    SplittableRandom random = new SplittableRandom(7);
    Waves wave = wave();
    List<double[]> scores = new ArrayList<>();
    for (int person = 0; person < 60; person++) {
      int kennis = 3 + random.nextInt(3);
      int houding = Math.clamp(kennis + random.nextInt(-1, 2), 1, 5);
      int gedrag = Math.clamp(houding - random.nextInt(3), 1, 5);
      scores.add(new double[] {points(kennis), points(houding), points(gedrag)});
      wave.answering(1, USER, steps(kennis, houding, gedrag));
    }
    Publication publication = Publications.of(wave.silent(9, USER), K);

    SayDoGap expected = SayDoGap.of(Covariances.of(scores, 3), .95).found().orElseThrow();
    SayDoGap gap = SayAndDo.whole(publication).gap().found().orElseThrow();
    assertThat(gap.gap()).isCloseTo(expected.gap(), within(.051));
    assertThat(gap.interval().lower()).isCloseTo(expected.interval().lower(), within(.15));
    assertThat(gap.interval().upper()).isCloseTo(expected.interval().upper(), within(.15));
  }

  @Test
  void with_few_people_there_is_no_gap() {
    Waves wave = wave();
    for (int person = 0; person < 20; person++) {
      wave.answering(1, USER, steps(1 + person % 5, 1 + person % 3, 1 + person % 4));
    }
    Publication publication = Publications.of(wave.silent(9, USER), K);

    assertThat(SayAndDo.whole(publication).gap().found()).isEmpty();
  }

  @Test
  void a_wish_counts_more_where_behaviour_is_low() {
    Map<String, Answer> asking = new HashMap<>(steps(4, 4, 2));
    asking.put("behoefte", new Answer.Choices(Set.of("melden")));
    Map<String, Answer> others = new HashMap<>(steps(4, 4, 2));
    others.put("behoefte", new Answer.Choices(Set.of("wissen")));
    Map<String, Answer> unsure = new HashMap<>(steps(3, 3, 3));
    unsure.put("behoefte", new Answer.Choices(Set.of("melden", "negeren")));
    Publication publication =
        Publications.of(
            wave()
                .answering(20, USER, asking)
                .answering(15, USER, others)
                .answering(15, USER, unsure)
                .silent(9, USER),
            K);

    List<Wish> wishes = Wish.whole(publication);
    assertThat(wishes).extracting(wish -> wish.topic().id()).contains("melden", "wissen");
    Wish reporting = wishes.getFirst();
    assertThat(reporting.topic().id()).isEqualTo("melden");
    assertThat(reporting.n()).isEqualTo(50);
    assertThat(reporting.share().found().orElseThrow().percent()).isEqualTo(70);
    // gedrag: (35 × 25 + 15 × 50) / 50 = 32.5; 0.7 × (100 − 32.5)
    assertThat(reporting.priority().found().orElseThrow()).isCloseTo(47.3, within(.06));
    // An option that is no theme has no behaviour of its own.
    assertThat(wishes.get(1).priority().found()).isEmpty();
  }

  @Test
  void answers_by_cohort_count_everybody_once() {
    Publication publication =
        Publications.of(
            wave()
                .answering(14, USER, 4)
                .answering(13, EXPERT, 2)
                .silent(3, USER)
                .silent(3, EXPERT),
            K);

    List<ItemView> groups =
        ItemView.byCohort(publication, SegmentKey.DOELGROEP, "phishing-gedrag-1");
    assertThat(groups).extracting(ItemView::n).containsExactlyInAnyOrder(14L, 13L);
    assertThat(ItemView.byCohort(publication, SegmentKey.DOELGROEP, "no-item")).isEmpty();
  }

  private static int good(Publication publication, String item) {
    return SafeAnswers.of(publication).stream()
        .filter(one -> one.item().id().equals(item))
        .findFirst()
        .flatMap(one -> one.share().found())
        .orElseThrow()
        .percent();
  }

  private static Map<String, Answer> steps(int kennis, int houding, int gedrag) {
    Map<Dimension, Integer> steps =
        Map.of(Dimension.KENNIS, kennis, Dimension.HOUDING, houding, Dimension.GEDRAG, gedrag);
    Map<String, Answer> answers = new HashMap<>();
    for (String theme : List.of("phishing", "melden")) {
      steps.forEach(
          (dimension, step) -> {
            answers.put(theme + "-" + dimension.code() + "-1", step(step));
            answers.put(theme + "-" + dimension.code() + "-2", step(6 - step));
          });
    }
    return answers;
  }

  private static double points(int step) {
    return (step - 1) * 25.0;
  }

  private static Answer step(int value) {
    return new Answer.Step(value);
  }

  private static Answer right(int certainty) {
    return new Answer.Guess("melden", certainty);
  }

  private static Answer wrong(int certainty) {
    return new Answer.Guess("wissen", certainty);
  }
}
