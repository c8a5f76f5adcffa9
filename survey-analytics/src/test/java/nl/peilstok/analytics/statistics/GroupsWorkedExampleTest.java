package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/method.md}, Many groups and Small groups. */
final class GroupsWorkedExampleTest {
  private static final Offset<Double> PRINTED = within(0.0005);
  private static final List<Histogram> THREE =
      List.of(Histogram.of(3, 4, 4, 5, 5), Histogram.of(2, 3, 3, 4), Histogram.of(5, 5, 4));
  private static final List<Sample> EVEN =
      List.of(Sample.of(3, 4, 4, 5), Sample.of(2, 3, 3, 4), Sample.of(4, 5, 5, 4));

  @Test
  void half_of_the_spread_of_three_groups_lies_between_them() {
    OneWayAnova.Squares squares = known(OneWayAnova.squares(samples()));
    OneWayAnova.Test test = known(OneWayAnova.test(samples()));
    assertThat(squares.between()).isCloseTo(5.45, PRINTED);
    assertThat(squares.within()).isCloseTo(5.4667, PRINTED);
    assertThat(squares.degreesWithin()).isEqualTo(9);
    assertThat(test.f()).isCloseTo(4.4863, PRINTED);
    assertThat(test.pValue()).isCloseTo(.0445, PRINTED);
    assertThat(test.etaSquared()).isCloseTo(.4992, PRINTED);
    assertThat(test.omegaSquared()).isCloseTo(.3675, PRINTED);
  }

  @Test
  void without_equal_spreads_the_same_groups_are_less_sure() {
    WelchAnova.Test test = known(WelchAnova.test(samples()));
    assertThat(test.f()).isCloseTo(4.5629, PRINTED);
    assertThat(test.degreesWithin()).isCloseTo(5.6976, PRINTED);
    assertThat(test.pValue()).isCloseTo(.0656, PRINTED);
    OneWayAnova.Test spread = known(BrownForsythe.test(THREE));
    assertThat(spread.f()).isCloseTo(.2093, PRINTED);
    assertThat(spread.pValue()).isCloseTo(.815, PRINTED);
  }

  @Test
  void by_ranks_the_three_groups_are_not_surely_different() {
    KruskalWallis.Test test = known(KruskalWallis.test(THREE));
    assertThat(test.h()).isCloseTo(5.4115, PRINTED);
    assertThat(test.pValue()).isCloseTo(.0668, PRINTED);
    assertThat(test.epsilonSquared()).isCloseTo(.492, PRINTED);
    assertThat(known(test.etaSquared())).isCloseTo(.3791, PRINTED);
  }

  @Test
  void three_means_are_drawn_a_quarter_of_the_way_to_the_middle() {
    RandomIntercept fit = known(RandomIntercept.fit(EVEN));
    assertThat(fit.within()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(fit.between()).isCloseTo(4.0 / 9, within(1e-9));
    assertThat(fit.grandMean()).isCloseTo(3.8333, PRINTED);
    assertThat(fit.intraclassCorrelation()).isCloseTo(.4444, PRINTED);
    assertThat(fit.groups().getFirst().factor()).isCloseTo(.7619, PRINTED);
    assertThat(
            fit.groups().stream()
                .map(RandomIntercept.Shrunken::mean)
                .map(GroupsWorkedExampleTest::rounded))
        .containsExactly(3.96, 3.198, 4.341);
    assertThat(fit.groups().getFirst().deviation()).isCloseTo(.3253, PRINTED);
    assertThat(fit.isSingular()).isFalse();
  }

  @Test
  void of_three_such_groups_only_the_middle_one_may_take_any_place() {
    List<RankIntervals> places = RankIntervals.of(known(RandomIntercept.fit(EVEN)).groups(), .5);
    assertThat(places)
        .containsExactly(new RankIntervals(1, 3), new RankIntervals(2, 3), new RankIntervals(1, 2));
    List<RankIntervals> surer = RankIntervals.of(known(RandomIntercept.fit(EVEN)).groups(), .95);
    assertThat(surer).allMatch(place -> place.isNotDistinguishable(3));
    assertThat(RankIntervals.of(List.of(), .95)).isEmpty();
  }

  @Test
  void groups_that_differ_by_no_more_than_chance_share_one_mean() {
    RandomIntercept fit =
        known(RandomIntercept.fit(List.of(Sample.of(1, 5), Sample.of(2, 4), Sample.of(0, 6))));
    assertThat(fit.isSingular()).isTrue();
    assertThat(fit.groups()).allMatch(group -> group.mean() == 3 && group.factor() == 0);
  }

  @Test
  void what_cannot_be_compared_says_why() {
    assertThat(OneWayAnova.squares(List.of(Sample.NONE, Sample.of(1, 2))))
        .isEqualTo(new NotComputable<>(Undefined.ONE_GROUP));
    assertThat(OneWayAnova.test(List.of(Sample.of(1), Sample.of(2))))
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
    assertThat(OneWayAnova.test(List.of(Sample.of(1, 1), Sample.of(2, 2))))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(WelchAnova.test(List.of(Sample.of(1, 2), Sample.of(2))))
        .isEqualTo(new NotComputable<>(Undefined.ONE_VALUE));
    assertThat(RandomIntercept.fit(List.of())).isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
    assertThat(RandomIntercept.fit(List.of(Sample.of(1), Sample.of(2))))
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
    assertThat(RandomIntercept.fit(List.of(Sample.of(1, 1), Sample.of(2, 2))))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(KruskalWallis.test(List.of(Histogram.of(), Histogram.of(1, 2))))
        .isEqualTo(new NotComputable<>(Undefined.ONE_GROUP));
    assertThat(KruskalWallis.meanRanks(List.of(Histogram.of(), Histogram.of(1, 2))).getFirst())
        .isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
  }

  private static List<Sample> samples() {
    return THREE.stream().map(Histogram::sample).toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
