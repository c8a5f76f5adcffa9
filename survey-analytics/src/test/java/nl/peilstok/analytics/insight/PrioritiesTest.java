package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.UncertainProduct;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.training.Audience;
import nl.peilstok.core.training.Cause;
import nl.peilstok.core.training.Subject;
import nl.peilstok.core.training.Training;
import org.junit.jupiter.api.Test;

final class PrioritiesTest {

  @Test
  void the_largest_gain_stands_first_and_what_reaches_the_target_is_left_out() {
    Priorities found = Priorities.of(threeGroups(), 75);
    Priority first = found.ranked().getFirst();
    assertThat(first.group().people().name().nl()).isEqualTo("Beleid × eindgebruiker");
    assertThat(first.dimension()).isEqualTo(Dimension.HOUDING);
    assertThat(first.score().shrunken()).isTrue();
    assertThat(first.group().headcount()).isEqualTo(40);
    assertThat(first.place().best()).isEqualTo(1);
    assertThat(found.ranked()).allMatch(one -> one.score().mean() < 75 && one.gap() > 0);
    assertThat(found.compared()).isEqualTo(18);
    assertThat(found.ranked())
        .extracting(one -> one.gain().value())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void the_gain_follows_from_the_shown_score_and_the_assumed_effect() {
    Priority.Score score = new Priority.Score(63, new Interval(58, 68), true);
    AssumedEffect effect = AssumedEffect.on(Dimension.GEDRAG);
    Priority.Gain gain =
        Priority.gain(
            UncertainProduct.of(12, score.standardError(), effect.value(), effect.standardError())
                .times(120));
    assertThat(gain).isEqualTo(new Priority.Gain(518, new Interval(-171, 1208)));
  }

  @Test
  void with_two_groups_scores_are_as_they_are() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(30, Municipality.person("a", "beleid", "eindgebruiker"), 3)
                .answering(30, Municipality.person("b", "manager", "eindgebruiker"), 4),
            10);
    assertThat(Priorities.of(publication, 80).ranked())
        .allMatch(one -> !one.score().shrunken())
        .first()
        .satisfies(one -> assertThat(one.score().mean()).isEqualTo(50))
        .satisfies(one -> assertThat(one.gap()).isEqualTo(30));
  }

  @Test
  void a_group_fits_a_training_only_as_a_whole() {
    TargetGroup group = Priorities.of(threeGroups(), 75).ranked().getFirst().group();
    assertThat(group.codes()).containsExactly("beleid/eindgebruiker");
    assertThat(group.fits(new Audience(Set.of("beleid"), Set.of()))).isTrue();
    assertThat(group.fits(new Audience(Set.of("manager"), Set.of()))).isFalse();
  }

  @Test
  void measures_are_called_for_by_figures_of_the_whole() {
    List<CalledFor> called = CalledFor.of(threeGroups(), 80);
    assertThat(called).extracting(CalledFor::cause).containsExactly(Cause.values());
    assertThat(called.getFirst().figures())
        .extracting(figure -> figure.scale().id())
        .containsExactly("phishing.kennis", "melden.kennis");
    assertThat(called.getLast().isCalled()).isTrue();
    assertThat(CalledFor.of(threeGroups(), 0).getFirst().isCalled()).isFalse();
  }

  @Property(tries = 10)
  void every_priority_is_of_a_published_group_and_has_a_place(@ForAll long seed) {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
    Priorities found = Priorities.of(Publications.of(DrawnWave.of(seed, 400, plan), 10), 75);
    assertThat(found.ranked()).isNotEmpty();
    assertThat(found.ranked())
        .allMatch(one -> one.group().people().n() >= 10)
        .allMatch(one -> one.place().best() <= one.place().worst())
        .allMatch(one -> one.gain().interval().lower() <= one.gain().value());
  }

  @Test
  void a_unit_is_held_against_the_others_and_the_wave_before() {
    Publication before = twoUnits(2);
    Publication now = twoUnits(4);
    UnitProgress progress =
        UnitProgress.of(now, Optional.of(before), List.of("kennis"), "a").orElseThrow();
    UnitProgress.Line line = progress.lines().getFirst();
    assertThat(line.own().found().orElseThrow().mean()).isEqualTo(75);
    assertThat(line.before().found().orElseThrow().mean()).isEqualTo(25);
    assertThat(line.change().found().orElseThrow().value()).isEqualTo(50);
    assertThat(line.change().found().orElseThrow().isClear()).isTrue();
    assertThat(line.fromOthers().found().orElseThrow().value()).isEqualTo(25);
    assertThat(SubjectScore.of(before, new Subject.OfUnit("a"), "kennis").found())
        .map(Estimate::mean)
        .contains(25.0);
    assertThat(SubjectScore.of(before, new Subject.OfUnit("a"), "nothing").found()).isEmpty();
  }

  @Test
  void a_unit_is_offered_the_trainings_that_bring_it_most() {
    List<UnitNeed> needs =
        UnitNeed.of(
            twoUnits(2),
            "a",
            List.of(
                Catalogue.training("les", "phishing", 60, 100),
                Catalogue.training("les-2", "phishing", 30, 100),
                Catalogue.training("anders", "onbekend", 30, 100)),
            Map.of());
    assertThat(needs).extracting(need -> need.training().code()).containsExactly("les");
    assertThat(needs.getFirst().aims()).hasSize(2);
    assertThat(needs.getFirst().gain().value()).isPositive();
  }

  @Test
  void a_unit_is_not_offered_what_is_open_to_none_of_its_people() {
    Training forAll = Catalogue.training("les", "phishing", 60, 100);
    Training forFew = Catalogue.openTo(Catalogue.training("kort", "phishing", 30, 100), "manager");
    Segments clerk = Municipality.person("a", "beleid", "eindgebruiker");
    Segments manager = Municipality.person("a", "manager", "eindgebruiker");
    assertThat(offered(List.of(forFew), Map.of(clerk, 30))).isEmpty();
    assertThat(offered(List.of(forFew, forAll), Map.of(clerk, 29, manager, 1)))
        .containsExactly("les");
    assertThat(offered(List.of(forFew, forAll), Map.of(manager, 30))).containsExactly("kort");
  }

  private static List<String> offered(List<Training> trainings, Map<Segments, Integer> invited) {
    return UnitNeed.of(twoUnits(2), "a", trainings, invited).stream()
        .map(need -> need.training().code())
        .toList();
  }

  private static Publication twoUnits(int step) {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(30, Municipality.person("a", "beleid", "eindgebruiker"), step)
            .answering(30, Municipality.person("z", "beleid", "eindgebruiker"), 3),
        10);
  }

  private static Publication threeGroups() {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(40, Municipality.person("a", "beleid", "eindgebruiker"), 3)
            .answering(20, Municipality.person("b", "beleid", "specialist"), 4)
            .answering(20, Municipality.person("b", "manager", "eindgebruiker"), 4),
        10);
  }
}
