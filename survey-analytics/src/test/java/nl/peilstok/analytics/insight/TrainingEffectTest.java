package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.Line;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.insight.TrainingEffect.Side;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Instrument;
import org.junit.jupiter.api.Test;

final class TrainingEffectTest {
  private static final Set<String> FIRST_DIRECTORATE = Set.of("d1");

  /** The example of docs/method.md, 'Training effect'. */
  @Test
  void the_trained_rose_more_than_the_others() {
    TrainingEffect effect = measured(teams(3, 3, 3), teams(4, 3, 3), FIRST_DIRECTORATE);
    Line kennis = line(effect, "kennis");
    Effect found = known(kennis.effect());
    assertThat(found.points()).isEqualTo(16.7);
    assertThat(found.interval()).isEqualTo(new Interval(5.5, 27.8));
    assertThat(found.p()).isEqualTo(.007);
    assertThat(found.corrected()).as("Holm over three").isEqualTo(.021);
    assertThat(found.isDistinguishable()).isTrue();
    Side trained = known(kennis.groups()).trained();
    assertThat(trained.groups()).isEqualTo(6);
    assertThat(trained.before().orElseThrow().people().n()).isEqualTo(72);
    assertThat(known(trained.before().orElseThrow().score()).mean()).isEqualTo(50);
    assertThat(known(trained.now().orElseThrow().score()).mean()).isEqualTo(66.7);
    assertThat(trained.now().orElseThrow().units()).hasSize(6).allMatch(it -> it.startsWith("d1"));
    assertThat(known(kennis.groups()).leftOut().groups()).isZero();
    assertThat(kennis.lowerStart()).isEmpty();
    assertThat(effect.tests()).isEqualTo(3);
  }

  @Test
  void the_scales_of_the_theme_stand_below_the_dimensions() {
    Outcome outcome =
        TrainingEffect.of(
            teams(3, 3, 3), teams(4, 3, 3), FIRST_DIRECTORATE, Optional.of("phishing"));
    assertThat(((Outcome.Measured) outcome).effect().lines())
        .extracting(Line::scale)
        .containsExactly(
            "kennis",
            "houding",
            "gedrag",
            "phishing",
            "phishing.kennis",
            "phishing.houding",
            "phishing.gedrag");
  }

  @Test
  void a_rise_of_both_alike_is_no_effect() {
    Waves now = Waves.in(Municipality.large(2, 4, 2));
    for (int department = 1; department <= 3; department++) {
      for (String team : List.of("d1-%s-1", "d1-%s-2", "d2-%s-1", "d2-%s-2")) {
        now.answering(12, Municipality.clerk(team.formatted(department)), 1 + department);
      }
    }
    TrainingEffect effect = measured(teams(3, 3, 3), Publications.of(now, 10), FIRST_DIRECTORATE);
    Effect found = known(line(effect, "kennis").effect());
    assertThat(found.points()).isZero();
    assertThat(found.isDistinguishable()).isFalse();
  }

  /** r = .75: a quarter of the 25 points that lie between both. */
  @Test
  void whoever_starts_lower_rises_by_itself_too() {
    TrainingEffect effect = measured(teams(2, 2, 3), teams(4, 3, 3), FIRST_DIRECTORATE);
    assertThat(line(effect, "gedrag").lowerStart()).contains(new LowerStart(25, 6.3));
    TrainingEffect other = measured(teams(4, 4, 3), teams(4, 3, 3), FIRST_DIRECTORATE);
    assertThat(line(other, "gedrag").lowerStart()).isEmpty();
  }

  @Test
  void too_few_groups_are_not_compared() {
    assertThat(reason(measured(teams(3, 3, 3), teams(4, 3, 3), Set.of("d1-1"))))
        .as("two of twelve trained")
        .isEqualTo(Undefined.TOO_FEW_CLUSTERS);
    assertThat(reason(measured(teams(3, 3, 3), teams(4, 3, 3), Set.of("org"))))
        .isEqualTo(Undefined.ONE_GROUP);
    assertThat(reason(measured(teams(3, 3, 3), teams(4, 3, 3), Set.of("unknown"))))
        .isEqualTo(Undefined.ONE_GROUP);
  }

  @Test
  void a_group_in_which_only_some_were_trained_is_left_out_and_told() {
    // Of five people each, these two teams are shown as one.
    Waves before = composed(3, 3, 3);
    Waves now = composed(4, 3, 3);
    for (Waves wave : List.of(before, now)) {
      wave.answering(6, Municipality.clerk("d2-4-1"), 3);
      wave.answering(6, Municipality.clerk("d2-4-2"), 3);
    }
    TrainingEffect effect =
        measured(Publications.of(before, 10), Publications.of(now, 10), Set.of("d1", "d2-4-1"));
    TrainingEffect.Groups groups = known(line(effect, "kennis").groups());
    assertThat(groups.leftOut().groups()).isEqualTo(1);
    assertThat(groups.leftOut().now().orElseThrow().people().n()).isEqualTo(12);
    assertThat(groups.leftOut().now().orElseThrow().units()).containsExactly("d2-4-1", "d2-4-2");
    assertThat(groups.trained().groups()).isEqualTo(6);
  }

  @Test
  void what_was_put_in_other_words_is_not_compared() {
    Instrument other = Questionnaire.reworded("phishing-houding-1");
    Publication now = Publications.of(composed(other, 4, 3, 3), 10);
    TrainingEffect effect = measured(teams(3, 3, 3), now, FIRST_DIRECTORATE);
    assertThat(line(effect, "houding").effect()).isEqualTo(Figure.none(Undefined.REWORDED));
    assertThat(line(effect, "houding").groups()).isEqualTo(Figure.none(Undefined.REWORDED));
    assertThat(line(effect, "kennis").effect().found()).isPresent();
    assertThat(effect.tests()).isEqualTo(2);
  }

  @Test
  void two_instruments_are_not_compared() {
    Instrument full = Questionnaire.full();
    Instrument other =
        new Instrument(
            "another",
            "1",
            full.name(),
            full.introduction(),
            full.themes(),
            full.pages(),
            full.items());
    assertThat(
            TrainingEffect.of(
                teams(3, 3, 3),
                Publications.of(composed(other, 4, 3, 3), 10),
                FIRST_DIRECTORATE,
                Optional.empty()))
        .isEqualTo(new Outcome.OfTwoInstruments());
  }

  /** Whatever is shown, everybody is counted once, on one side. */
  @Property(tries = 5)
  void everybody_stands_on_one_side(@ForAll long seed) {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 3, 3));
    Publication before = Publications.of(DrawnWave.of(seed, 500, plan), 10);
    Publication now = Publications.of(DrawnWave.of(seed + 1, 500, plan), 10);
    for (Line line : measured(before, now, Set.of("d1", "d2-1")).lines()) {
      TrainingEffect.Groups groups = known(line.groups());
      assertThat(
              List.of(groups.trained(), groups.others(), groups.leftOut()).stream()
                  .flatMap(side -> side.now().stream())
                  .flatMap(side -> side.people().parts().stream()))
          .doesNotHaveDuplicates()
          .hasSameElementsAs(now.numbers(Partition.WAAR));
      assertThat(List.of(groups.trained(), groups.others(), groups.leftOut()))
          .flatMap(side -> side.before().stream().toList())
          .allMatch(side -> side.people().n() >= 10);
    }
  }

  /** Training one half or the other half instead turns the sign and nothing else. */
  @Property(tries = 5)
  void the_others_way_round_is_the_same(@ForAll long seed) {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(2, 4, 3));
    Publication before = Publications.of(DrawnWave.of(seed, 600, plan), 10);
    Publication now = Publications.of(DrawnWave.of(seed + 1, 600, plan), 10);
    List<Line> one = measured(before, now, Set.of("d1")).lines();
    List<Line> other = measured(before, now, Set.of("d2")).lines();
    for (int line = 0; line < one.size(); line++) {
      Optional<Effect> mirrored = other.get(line).effect().found();
      Optional<Effect> effect = one.get(line).effect().found();
      assertThat(effect.map(Effect::p)).isEqualTo(mirrored.map(Effect::p));
      assertThat(effect.map(Effect::points)).isEqualTo(mirrored.map(it -> 0.0 - it.points()));
    }
  }

  private static TrainingEffect measured(Publication before, Publication now, Set<String> units) {
    Outcome outcome = TrainingEffect.of(before, now, units, Optional.empty());
    assertThat(outcome).isInstanceOf(Outcome.Measured.class);
    return ((Outcome.Measured) outcome).effect();
  }

  /** Twelve teams of twelve: four of the first directorate, two more of it, and all others. */
  private static Publication teams(int four, int two, int others) {
    return Publications.of(composed(four, two, others), 10);
  }

  private static Waves composed(int four, int two, int others) {
    return composed(Questionnaire.full(), four, two, others);
  }

  private static Waves composed(Instrument instrument, int four, int two, int others) {
    Waves wave = Waves.in(Municipality.large(2, 4, 2), instrument);
    for (int department = 1; department <= 3; department++) {
      for (int team = 1; team <= 2; team++) {
        int step = department == 3 ? two : four;
        wave.answering(12, Municipality.clerk("d1-" + department + "-" + team), step);
        wave.answering(12, Municipality.clerk("d2-" + department + "-" + team), others);
      }
    }
    return wave;
  }

  private static Line line(TrainingEffect effect, String scale) {
    return effect.lines().stream()
        .filter(one -> one.scale().equals(scale))
        .findFirst()
        .orElseThrow();
  }

  private static Undefined reason(TrainingEffect effect) {
    return switch (line(effect, "kennis").effect()) {
      case Figure.Computed<Effect> computed -> throw new AssertionError(computed);
      case Figure.NotComputable<Effect>(Undefined reason) -> reason;
    };
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow(() -> new AssertionError(figure));
  }
}
