package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.peilstok.analytics.statistics.DifferenceInDifferences.Cluster;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of docs/method.md on change. */
final class ChangeWorkedExampleTest {
  private static final Offset<Double> CLOSE = within(5e-5);
  private static final List<BeforeAfter> PAIRS =
      List.of(
          new BeforeAfter(2, 3),
          new BeforeAfter(3, 3),
          new BeforeAfter(4, 6),
          new BeforeAfter(5, 6));
  private static final List<Sample> WAVES =
      List.of(Sample.of(1, 2, 3), Sample.of(2, 3, 4), Sample.of(4, 5, 6));

  @Test
  void four_pairs_change_by_one_on_average() {
    PairedChange.Test test = found(PairedChange.of(PAIRS).test(.95));
    assertThat(test.standardError()).isCloseTo(.4082, CLOSE);
    assertThat(test.t()).isCloseTo(2.4495, CLOSE);
    assertThat(test.p()).isCloseTo(.0917, CLOSE);
    assertThat(test.interval().lower()).isCloseTo(-.2992, CLOSE);
    assertThat(test.interval().upper()).isCloseTo(2.2992, CLOSE);
    assertThat(test.dz()).isCloseTo(1.2247, CLOSE);
  }

  @Test
  void nobody_of_the_four_went_down() {
    SignedRanks test = found(SignedRanks.of(PAIRS));
    assertThat(test.positive()).isEqualTo(6);
    assertThat(test.negative()).isZero();
    assertThat(test.p()).isCloseTo(.1025, CLOSE);
    assertThat(test.continuityP()).isCloseTo(.1736, CLOSE);
    assertThat(test.rankBiserial()).isEqualTo(1);
  }

  @Test
  void ten_gained_and_two_lost() {
    ChangedShares.Test test = found(new ChangedShares(30, 8, 10, 2).test());
    assertThat(test.chiSquare()).isCloseTo(5.3333, CLOSE);
    assertThat(test.p()).isCloseTo(.0209, CLOSE);
    assertThat(test.continuityP()).isCloseTo(.0433, CLOSE);
    assertThat(test.exactP()).isCloseTo(.0386, CLOSE);
  }

  @Test
  void a_shift_shared_by_all_is_consistent_but_no_agreement() {
    RetestReliability.Intraclass intraclass =
        found(
            RetestReliability.of(
                    List.of(new BeforeAfter(1, 2), new BeforeAfter(2, 3), new BeforeAfter(3, 4)))
                .intraclass());
    assertThat(intraclass.consistency()).isEqualTo(1);
    assertThat(found(intraclass.agreement())).isCloseTo(2 / 3.0, CLOSE);
    assertThat(intraclass.standardErrorOfMeasurement()).isZero();
  }

  @Test
  void two_pairs_may_leave_no_agreement_to_divide_by() {
    RetestReliability.Intraclass intraclass =
        found(
            RetestReliability.of(List.of(new BeforeAfter(1, 2), new BeforeAfter(2, 1)))
                .intraclass());
    assertThat(intraclass.agreement()).isEqualTo(Figure.none(Undefined.NO_VARIANCE));
    assertThat(intraclass.consistency()).isEqualTo(-1);
  }

  @Test
  void three_waves_rise_by_three() {
    WaveContrast linear = WaveContrast.linear(WAVES);
    assertThat(found(linear.estimate())).isEqualTo(3);
    assertThat(found(linear.pooled()).standardError()).isCloseTo(.8165, CLOSE);
    assertThat(found(linear.pooled()).p()).isCloseTo(.0104, CLOSE);
    assertThat(found(WaveContrast.quadratic(WAVES).estimate())).isEqualTo(1);
    WaveSlope slope =
        found(
            WaveSlope.of(
                List.of(
                    new WaveSlope.At(1, WAVES.get(0)),
                    new WaveSlope.At(2, WAVES.get(1)),
                    new WaveSlope.At(3, WAVES.get(2)))));
    assertThat(slope.estimate()).isCloseTo(1.5, CLOSE);
  }

  @Test
  void a_wave_that_is_missing_takes_only_what_rests_on_it() {
    List<Sample> waves = List.of(WAVES.get(0), Sample.NONE, WAVES.get(2));
    assertThat(found(WaveContrast.linear(waves).estimate())).isEqualTo(3);
    assertThat(WaveContrast.quadratic(waves).estimate())
        .isEqualTo(Figure.none(Undefined.NO_VALUES));
    assertThat(WaveContrast.quadratic(waves).pooled()).isEqualTo(Figure.none(Undefined.NO_VALUES));
  }

  @Test
  void a_share_rises_over_three_waves() {
    ShareTrend trend =
        found(
            ShareTrend.of(
                List.of(
                    new ShareTrend.Wave(10, 20, 1),
                    new ShareTrend.Wave(12, 20, 2),
                    new ShareTrend.Wave(15, 20, 3))));
    assertThat(trend.chiSquare()).isCloseTo(2.6439, CLOSE);
    assertThat(trend.p()).isCloseTo(.1039, CLOSE);
  }

  @Test
  void ten_parts_of_which_five_were_trained() {
    DifferenceInDifferences difference = new DifferenceInDifferences(parts(10));
    DifferenceInDifferences.Test test =
        found(difference.clustered(DifferenceInDifferences.FEWEST_CLUSTERS));
    assertThat(found(difference.estimate())).isCloseTo(5, CLOSE);
    assertThat(test.standardError()).isCloseTo(.3469, CLOSE);
    assertThat(test.t()).isCloseTo(14.4115, CLOSE);
    assertThat(test.degreesOfFreedom()).isEqualTo(9);
  }

  @Test
  void nine_parts_are_too_few_to_tell_chance_from_effect() {
    DifferenceInDifferences difference = new DifferenceInDifferences(parts(9));
    assertThat(difference.clustered(DifferenceInDifferences.FEWEST_CLUSTERS))
        .isEqualTo(Figure.none(Undefined.TOO_FEW_CLUSTERS));
    assertThat(difference.estimate().found()).isPresent();
  }

  @Test
  void nobody_untrained_leaves_nothing_to_compare_with() {
    DifferenceInDifferences difference = new DifferenceInDifferences(parts(5));
    assertThat(difference.estimate()).isEqualTo(Figure.none(Undefined.NO_VALUES));
    assertThat(difference.robust()).isEqualTo(Figure.none(Undefined.NO_VALUES));
    assertThat(difference.clustered(2)).isEqualTo(Figure.none(Undefined.NO_VALUES));
  }

  @Test
  void a_group_that_is_new_brings_composition_and_nothing_else() {
    Sample low = Sample.of(48, 52);
    Sample high = Sample.of(69, 71);
    CompositionChange change =
        CompositionChange.of(
                List.of(
                    new CompositionChange.Group(low, 50, low, 50),
                    new CompositionChange.Group(Sample.NONE, 0, high, 50)))
            .found()
            .orElseThrow();
    // (½ − 1) · 50 + ½ · 70.
    assertThat(change.composition()).isEqualTo(10);
    assertThat(change.within()).isZero();
    assertThat(change.total()).isEqualTo(10);
    // The means of the first have variance 4, and stand for ¼ each; that of the other 1, for ½.
    assertThat(found(change.compositionError())).isCloseTo(Math.sqrt(8 / 16.0 + 1 / 4.0), CLOSE);
    assertThat(found(change.withinError())).isCloseTo(.75 * Math.sqrt(8), CLOSE);
    assertThat(
            CompositionChange.of(
                List.of(
                    new CompositionChange.Group(low, 50, low, 50),
                    new CompositionChange.Group(Sample.NONE, 5, high, 50))))
        .isEqualTo(new Figure.NotComputable<>(Undefined.NO_VALUES));
  }

  @Test
  void the_mix_alone_moves_the_mean() {
    Sample low = Sample.of(40, 50, 60);
    Sample high = Sample.of(60, 70, 80);
    CompositionChange change =
        found(
            CompositionChange.of(
                List.of(
                    new CompositionChange.Group(low, 50, low, 80),
                    new CompositionChange.Group(high, 50, high, 20))));
    assertThat(change.composition()).isCloseTo(-6, CLOSE);
    assertThat(change.within()).isCloseTo(0, CLOSE);
    assertThat(found(change.withinError())).isCloseTo(6.0277, CLOSE);
    assertThat(found(change.compositionError())).isCloseTo(1.7321, CLOSE);
  }

  @Test
  void the_worst_rise_by_themselves() {
    RegressionToTheMean regression = new RegressionToTheMean(60, 20, .75);
    assertThat(found(regression.ofGroup(40))).isEqualTo(5);
    assertThat(found(regression.ofThoseBelow(40))).isCloseTo(7.6257, CLOSE);
    assertThat(new RegressionToTheMean(60, 20, 1.2).ofGroup(40))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
  }

  private static List<Cluster> parts(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            part -> {
              double mean = 50 + part % 5;
              double gain = part < 5 ? 5 + part * .5 : 1;
              Sample before = Sample.of(mean - 1, mean + 1);
              Sample after = Sample.of(mean + gain - 1, mean + gain + 1);
              return part < 5 ? Cluster.treated(before, after) : Cluster.control(before, after);
            })
        .toList();
  }

  private static <T> T found(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
