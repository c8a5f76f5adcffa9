package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.insight.Comparison.Outcome;
import nl.peilstok.analytics.statistics.AdjustedPValues;
import nl.peilstok.analytics.statistics.CohensD;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentKey;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final Cohort POLICY = new Cohort(SegmentKey.ROLE, "beleid");
  private static final Cohort MANAGER = new Cohort(SegmentKey.ROLE, "manager");

  @Test
  void two_roles_differ_by_so_many_points() {
    Comparison comparison = compared(Comparison.of(roles(), POLICY, MANAGER));
    assertThat(comparison.a().people().n()).isEqualTo(30);
    assertThat(comparison.b().people().n()).isEqualTo(11);
    Comparison.Line line = line(comparison, "kennis");
    assertThat(known(line.a()).mean()).isEqualTo(50);
    assertThat(known(line.b()).mean()).isEqualTo(75);
    Difference difference = known(line.difference());
    assertThat(difference.points()).isEqualTo(-25);
    assertThat(difference.isDistinguishable()).isTrue();
    assertThat(difference.size()).isEqualTo(Difference.Size.LARGE);
    assertThat(difference.above()).isEqualTo(5);
  }

  /** Kennis, houding and gedrag by Holm, the others by Benjamini and Hochberg. */
  private static List<Double> corrected(Comparison comparison, List<Double> plain) {
    List<String> named = List.of("kennis", "houding", "gedrag");
    List<Double> ofNamed = new ArrayList<>();
    List<Double> ofOthers = new ArrayList<>();
    for (int index = 0; index < plain.size(); index++) {
      boolean isNamed = named.contains(comparison.lines().get(index).scale());
      (isNamed ? ofNamed : ofOthers).add(plain.get(index));
    }
    assertThat(ofNamed).hasSize(3);
    Iterator<Double> holm = AdjustedPValues.HOLM.of(ofNamed).iterator();
    Iterator<Double> page = AdjustedPValues.BENJAMINI_HOCHBERG.of(ofOthers).iterator();
    return comparison.lines().stream()
        .map(line -> named.contains(line.scale()) ? holm.next() : page.next())
        .toList();
  }

  @Test
  void the_board_and_the_pages_for_hr_say_the_same_of_a_change() {
    Publication before = drawn(3);
    Publication now = drawn(4);
    List<Comparison.Line> board = compared(Comparison.dimensionsOverWaves(now, before)).lines();
    assertThat(board)
        .extracting(Comparison.Line::scale)
        .containsExactly("kennis", "houding", "gedrag");
    Comparison page = compared(Comparison.overWaves(now, before));
    Trend trend = Trend.of(List.of(before, now));
    assertThat(page.lines()).containsAll(board);
    for (Comparison.Line line : board) {
      assertThat(trend.lines(List.of(line.scale())))
          .singleElement()
          .satisfies(one -> assertThat(one.sincePrevious()).isEqualTo(line.difference()));
    }
  }

  @Test
  void every_figure_is_that_of_the_statistics_rounded_and_corrected_over_the_page() {
    Publication wave = drawn(3);
    Comparison comparison = compared(Comparison.of(wave, POLICY, MANAGER));
    List<Double> plain =
        comparison.lines().stream().map(one -> test(wave, comparison, one).pValue()).toList();
    List<Double> corrected = corrected(comparison, plain);
    assertThat(comparison.tests()).isEqualTo(plain.size());
    for (int index = 0; index < plain.size(); index++) {
      Comparison.Line line = comparison.lines().get(index);
      Welch.Test test = test(wave, comparison, line);
      Difference difference = known(line.difference());
      assertThat(difference.points()).isCloseTo(test.difference(), within(.0501));
      assertThat(difference.interval().lower()).isCloseTo(test.interval().lower(), within(.0501));
      assertThat(difference.p()).isCloseTo(plain.get(index), within(.0006));
      assertThat(difference.corrected()).isCloseTo(corrected.get(index), within(.0006));
      assertThat(difference.effect()).isCloseTo(effect(wave, comparison, line).g(), within(.0051));
    }
  }

  @Test
  void everybody_else_is_the_other_side_where_none_is_named() {
    Comparison comparison = compared(Comparison.withTheRest(roles(), MANAGER));
    assertThat(comparison.b().side()).isEqualTo(CohortGroup.Side.REST);
    assertThat(comparison.b().people().name().nl()).isEqualTo("Iedereen behalve Manager");
    assertThat(comparison.b().people().n()).isEqualTo(30);
  }

  @Test
  void a_small_team_is_widened_and_says_with_whom() {
    Publication teams =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(6, Municipality.clerk("a"), 3)
                .answering(12, Municipality.clerk("b"), 3)
                .answering(7, Municipality.clerk("c"), 3),
            10);
    Cohort a = new Cohort(SegmentKey.TEAM, "a");
    Comparison comparison = compared(Comparison.of(teams, a, new Cohort(SegmentKey.TEAM, "b")));
    assertThat(comparison.a().isWidened()).isTrue();
    assertThat(comparison.a().values()).containsExactly("a", "c");
    assertThat(comparison.a().people().name().nl()).isEqualTo("Team A en Team C samen");
    assertThat(comparison.b().isWidened()).isFalse();
    assertThat(Comparison.of(teams, a, new Cohort(SegmentKey.TEAM, "c")))
        .isInstanceOf(Outcome.ShownTogether.class);
    assertThat(Comparison.of(teams, a, a)).isInstanceOf(Outcome.ShownTogether.class);
  }

  @Test
  void what_cannot_be_compared_is_an_outcome_of_its_own() {
    Cohort nobody = new Cohort(SegmentKey.ROLE, "raadslid");
    Cohort team = new Cohort(SegmentKey.TEAM, "a");
    assertThat(Comparison.of(roles(), POLICY, nobody)).isEqualTo(new Outcome.Unknown(nobody));
    assertThat(Comparison.of(roles(), nobody, POLICY)).isEqualTo(new Outcome.Unknown(nobody));
    assertThat(Comparison.of(roles(), POLICY, team)).isEqualTo(new Outcome.OfTwoKinds());
    assertThat(Comparison.withTheRest(roles(), team)).isInstanceOf(Outcome.ShownTogether.class);
    assertThat(Comparison.withTheRest(roles(), nobody)).isInstanceOf(Outcome.Unknown.class);
    assertThat(Comparison.overWaves(roles(), roles(), nobody)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void over_waves_a_cohort_is_as_wide_as_the_wave_that_merged_it_most() {
    Publication other =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(12, Municipality.clerk("a"), 3)
                .answering(6, Municipality.clerk("b"), 4)
                .answering(7, Municipality.clerk("c"), 4),
            10);
    Publication now =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(12, Municipality.clerk("a"), 3)
                .answering(11, Municipality.clerk("b"), 3)
                .answering(15, Municipality.clerk("c"), 3),
            10);
    Comparison comparison =
        compared(Comparison.overWaves(now, other, new Cohort(SegmentKey.TEAM, "b")));
    assertThat(comparison.a().values()).containsExactly("b", "c");
    assertThat(comparison.b().values()).containsExactly("b", "c");
    assertThat(comparison.a().people().n()).isEqualTo(26);
    assertThat(comparison.b().people().n()).isEqualTo(13);
    assertThat(comparison.a().isWidened()).isTrue();
    assertThat(known(line(comparison, "gedrag").difference()).points()).isNegative();
  }

  @Test
  void a_reworded_scale_shows_both_means_and_no_difference() {
    Waves changed =
        Waves.in(Municipality.small(), Questionnaire.reworded("phishing-houding-1"))
            .answering(30, Municipality.clerk("a"), 4);
    Waves before = Waves.in(Municipality.small()).answering(30, Municipality.clerk("a"), 3);
    Comparison comparison =
        compared(Comparison.overWaves(Publications.of(changed, 10), Publications.of(before, 10)));
    Comparison.Line houding = line(comparison, "houding");
    assertThat(houding.a().found()).isPresent();
    assertThat(houding.b().found()).isPresent();
    assertThat(houding.difference()).isEqualTo(Figure.none(Undefined.REWORDED));
    assertThat(known(line(comparison, "kennis").difference()).points()).isEqualTo(25);
  }

  @Property(tries = 4)
  void a_cohort_of_two_identical_waves_does_not_differ(@ForAll long seed) {
    Publication wave = drawn(seed);
    for (CohortChoices key : CohortChoices.of(wave)) {
      Comparison same =
          compared(Comparison.overWaves(wave, wave, key.choices().getFirst().cohort()));
      for (Comparison.Line line : same.lines()) {
        assertThat(line.a()).isEqualTo(line.b());
        line.difference()
            .found()
            .ifPresent(
                one -> {
                  assertThat(one.points()).isZero();
                  assertThat(one.effect()).isZero();
                  assertThat(one.above()).isEqualTo(50);
                  assertThat(one.isDistinguishable()).isFalse();
                });
      }
    }
  }

  @Property(tries = 4)
  void the_other_way_round_every_sign_turns(@ForAll long seed) {
    Publication wave = drawn(seed);
    List<CohortChoices.Choice> roles = choices(wave, SegmentKey.ROLE);
    Cohort first = roles.getFirst().cohort();
    Cohort last = roles.getLast().cohort();
    Comparison there = compared(Comparison.of(wave, first, last));
    Comparison back = compared(Comparison.of(wave, last, first));
    assertThat(back.tests()).isEqualTo(there.tests());
    for (int index = 0; index < there.lines().size(); index++) {
      Difference one = known(there.lines().get(index).difference());
      Difference other = known(back.lines().get(index).difference());
      assertThat(other.points()).isEqualTo(0 - one.points());
      assertThat(other.effect()).isEqualTo(0 - one.effect());
      assertThat(other.interval().lower()).isEqualTo(0 - one.interval().upper());
      assertThat(other.corrected()).isEqualTo(one.corrected());
    }
  }

  @Property(tries = 4)
  void every_side_is_a_union_of_parts_and_the_rest_is_everybody_else(@ForAll long seed) {
    Publication wave = drawn(seed);
    for (CohortChoices key : CohortChoices.of(wave)) {
      for (CohortChoices.Choice choice : key.choices()) {
        Comparison comparison = compared(Comparison.withTheRest(wave, choice.cohort()));
        ShownGroup a = comparison.a().people();
        ShownGroup b = comparison.b().people();
        assertThat(a.n() + b.n()).isEqualTo(wave.respondents());
        assertThat(a.n()).isGreaterThanOrEqualTo(10);
        assertThat(b.n()).isGreaterThanOrEqualTo(10);
        assertThat(a.parts()).doesNotContainAnyElementsOf(b.parts());
        assertThat(a.name()).isEqualTo(choice.name());
      }
    }
  }

  private static List<CohortChoices.Choice> choices(Publication wave, SegmentKey key) {
    return CohortChoices.of(wave).stream()
        .filter(one -> one.key() == key)
        .findFirst()
        .orElseThrow()
        .choices();
  }

  private static Publication drawn(long seed) {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
    return Publications.of(DrawnWave.of(seed, 400, plan), 10);
  }

  private static Publication roles() {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(30, Municipality.person("a", "beleid", "eindgebruiker"), 3)
            .answering(11, Municipality.person("a", "manager", "eindgebruiker"), 4),
        10);
  }

  private static Welch.Test test(Publication wave, Comparison comparison, Comparison.Line line) {
    return Welch.test(
            sample(wave, comparison.a(), line.scale()),
            sample(wave, comparison.b(), line.scale()),
            .95)
        .found()
        .orElseThrow();
  }

  private static CohensD.Effect effect(
      Publication wave, Comparison comparison, Comparison.Line line) {
    return CohensD.effect(
            sample(wave, comparison.a(), line.scale()),
            sample(wave, comparison.b(), line.scale()),
            .95)
        .found()
        .orElseThrow();
  }

  private static Sample sample(Publication wave, CohortGroup group, String scale) {
    return wave.scale(Partition.WIE, scale).stream()
        .filter(one -> group.people().parts().containsAll(one.parts()))
        .map(one -> Sample.of(one.scores()).dividedBy(100))
        .reduce(Sample.NONE, Sample::plus);
  }

  private static Comparison.Line line(Comparison comparison, String scale) {
    return comparison.lines().stream()
        .filter(one -> one.scale().equals(scale))
        .findFirst()
        .orElseThrow();
  }

  private static Comparison compared(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Compared.class);
    return ((Outcome.Compared) outcome).comparison();
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
