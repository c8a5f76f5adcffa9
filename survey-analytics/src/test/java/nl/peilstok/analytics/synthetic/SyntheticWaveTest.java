package nl.peilstok.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.participation.ResponseCheck;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two ways to one wave, and what holds for both. */
class SyntheticWaveTest {
  private static final long SEED = 20_260_921;
  private static final SyntheticOrganisation WORLD = SyntheticOrganisation.of(Size.MEDIUM, SEED);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_short_way_gives_the_scores_that_the_tally_counts(int number) {
    SyntheticWave wave = WORLD.wave(number);
    Tally tally = Tally.empty(new TallyPlan(wave.instrument(), plan()));
    wave.responses().forEach(tally::add);
    Counts counts = tally.counts(tally.atoms());
    WaveScores scores = wave.scores();

    Map<String, Moments> found = new HashMap<>();
    scores.scales().forEach(scale -> found.put(scale, scores.respondents(scale, _ -> true)));
    Map<String, Moments> counted = new HashMap<>(counts.scales());
    counted.remove("scenarios");

    assertThat(found).hasSize(39).isEqualTo(counted);
  }

  @Test
  void every_response_is_one_that_the_survey_would_take() {
    for (int number = 1; number <= SyntheticOrganisation.WAVES; number++) {
      SyntheticWave wave = WORLD.wave(number);

      assertThat(wave.responses()).hasSizeBetween(800, 940);
      for (Response response : wave.responses()) {
        assertThat(ResponseCheck.faultsOf(response, wave.instrument(), plan())).isEmpty();
      }
    }
  }

  @Test
  void all_kinds_of_questions_are_answered_and_routed_ones_only_where_they_are_asked() {
    SyntheticOrganisation world =
        SyntheticOrganisation.of(Size.SMALL, Questionnaire.full(), Scenario.FULL, SEED);
    SyntheticWave wave = world.wave(1);
    Map<String, Integer> answered = new HashMap<>();
    for (Response response : wave.responses()) {
      assertThat(ResponseCheck.faultsOf(response, wave.instrument(), plan(world))).isEmpty();
      response.answers().keySet().forEach(item -> answered.merge(item, 1, Integer::sum));
    }

    assertThat(answered)
        .containsKeys("scenario-1", "keuze", "behoefte", "cijfer", "term", "na-melden");
    assertThat(answered.get("na-melden")).isLessThan(answered.get("keuze"));
    assertThat(answered).doesNotContainKeys("open", "voor-managers");
  }

  @Test
  void who_knows_more_chooses_the_right_option_more_often() {
    SyntheticWave wave = WORLD.wave(1);
    List<SyntheticPerson> people = wave.people();

    double high = right(wave, people.stream().filter(one -> knowledge(one) > .5).toList());
    double low = right(wave, people.stream().filter(one -> knowledge(one) < -.5).toList());

    assertThat(high).isGreaterThan(low + .2);
  }

  @Test
  void the_same_seed_gives_the_same_waves_and_another_seed_others() {
    SyntheticOrganisation again = SyntheticOrganisation.of(Size.MEDIUM, SEED);
    SyntheticOrganisation other = SyntheticOrganisation.of(Size.MEDIUM, SEED + 1);

    assertThat(again.organisation().units().all()).isEqualTo(WORLD.organisation().units().all());
    for (int wave = 1; wave <= SyntheticOrganisation.WAVES; wave++) {
      assertThat(again.wave(wave).people()).isEqualTo(WORLD.wave(wave).people());
      assertThat(again.wave(wave).responses()).isEqualTo(WORLD.wave(wave).responses());
      assertThat(other.wave(wave).responses()).isNotEqualTo(WORLD.wave(wave).responses());
    }
  }

  @Test
  void those_invited_are_all_people_by_their_values() {
    assertThat(WORLD.wave(2).invited().values().stream().mapToInt(one -> one).sum())
        .isEqualTo(1400);
  }

  @Test
  void a_statement_that_follows_from_an_answer_is_refused() {
    Routing routing = new Routing(Set.of(), new Routing.Condition("a", Set.of("b")));
    Item.Question question = new Item.Question("x", new Wording("x", "x"), null, routing);
    Instrument short1 = ShortForm.instrument();
    Instrument routed =
        new Instrument(
            "x",
            "1",
            short1.name(),
            short1.introduction(),
            List.of(),
            List.of(),
            List.of(new Item.Likert(question, Dimension.KENNIS, false, true)));

    SyntheticOrganisation world = SyntheticOrganisation.of(Size.SMALL, routed, Scenario.FULL, SEED);
    assertThatThrownBy(() -> world.wave(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void three_waves_of_1400_people_take_well_under_a_fifth_of_a_second() {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 5; run++) {
      long start = System.nanoTime();
      SyntheticOrganisation world = SyntheticOrganisation.of(Size.MEDIUM, run);
      for (int wave = 1; wave <= SyntheticOrganisation.WAVES; wave++) {
        world.wave(wave).scores();
      }
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(200);
  }

  private static double right(SyntheticWave wave, List<SyntheticPerson> people) {
    return Worlds.mean(
        people,
        person ->
            wave.answers(person).get("situatie") instanceof Answer.Guess guess
                    && guess.option().equals("b")
                ? 1
                : 0);
  }

  private static double knowledge(SyntheticPerson person) {
    return person.inclinations().knowledge();
  }

  private static SegmentPlan plan() {
    return plan(WORLD);
  }

  private static SegmentPlan plan(SyntheticOrganisation world) {
    return new SegmentPlan(
        world.organisation(), SegmentPlan.DEFAULT_WHERE, List.of(SegmentKey.values()));
  }
}
