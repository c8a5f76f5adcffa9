package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/method.md}, Two groups: a = 3 4 4 5 5 and b = 2 3 3 4. */
final class ComparisonWorkedExampleTest {
  private static final Offset<Double> PRINTED = within(0.0005);
  private static final double CONFIDENCE = .95;
  private static final double[] A = {3, 4, 4, 5, 5};
  private static final double[] B = {2, 3, 3, 4};

  @Test
  void two_means_differ_by_one_point_two() {
    Welch.Test test = known(Welch.test(Sample.of(A), Sample.of(B), CONFIDENCE));
    assertThat(test.difference()).isCloseTo(1.2, PRINTED);
    assertThat(test.standardError()).isCloseTo(.5538, PRINTED);
    assertThat(test.t()).isCloseTo(2.167, PRINTED);
    assertThat(test.degreesOfFreedom()).isCloseTo(6.642, PRINTED);
    assertThat(test.pValue()).isCloseTo(.069, PRINTED);
    assertInterval(test.interval(), -.124, 2.524);
  }

  @Test
  void that_is_one_and_a_half_standard_deviation() {
    CohensD.Effect effect = known(CohensD.effect(Sample.of(A), Sample.of(B), CONFIDENCE));
    assertThat(effect.d()).isCloseTo(1.449, PRINTED);
    assertInterval(effect.interval(), -.0997, 2.922);
    assertThat(effect.correction()).isCloseTo(.888, PRINTED);
    assertThat(effect.g()).isCloseTo(1.287, PRINTED);
    assertInterval(effect.intervalOfG(), -.0885, 2.5954);
  }

  @Test
  void a_random_a_lies_above_a_random_b_in_85_of_100() {
    MannWhitney.Superiority above =
        known(MannWhitney.superiority(Histogram.of(A), Histogram.of(B)));
    MannWhitney.Test test = known(MannWhitney.test(Histogram.of(A), Histogram.of(B)));
    assertThat(above.uA()).isEqualTo(17);
    assertThat(above.uB()).isEqualTo(3);
    assertThat(above.probability()).isCloseTo(.85, PRINTED);
    assertThat(above.delta()).isCloseTo(.7, PRINTED);
    assertThat(test.pValue()).isCloseTo(.0746, PRINTED);
    assertThat(test.pValueWithContinuity()).isCloseTo(.0978, PRINTED);
  }

  @Test
  void means_and_spreads_alone_say_nearly_the_same() {
    assertThat(known(NormalSuperiority.probability(Sample.of(A), Sample.of(B))))
        .isCloseTo(.8477, PRINTED);
    assertThat(known(NormalSuperiority.probability(Sample.of(B), Sample.of(A))))
        .isCloseTo(.1523, PRINTED);
    assertThat(known(NormalSuperiority.probability(Sample.of(A), Sample.of(A))))
        .isCloseTo(.5, PRINTED);
    assertThat(NormalSuperiority.probability(Sample.of(5, 5, 5), Sample.of(4, 4)))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
  }

  @Test
  void four_of_the_35_orders_are_as_far_out() {
    Histogram a = Histogram.of(1.1, 2.2, 4.4);
    Histogram b = Histogram.of(3.3, 5.5, 6.6, 7.7);
    assertThat(known(MannWhitneyExact.pValue(a, b))).isCloseTo(4.0 / 35, within(1e-12));
    assertThat(MannWhitneyExact.pValue(a, a)).isEqualTo(new NotComputable<>(Undefined.TIES));
  }

  @Test
  void the_interval_of_cliffs_delta_is_not_symmetric() {
    Histogram a = Histogram.of(A);
    Histogram b = Histogram.of(B);
    assertThat(known(CliffsDelta.variance(a, b))).isCloseTo(.0567, PRINTED);
    assertInterval(known(CliffsDelta.interval(a, b, CONFIDENCE)), -.0853, .9489);
    assertThat(CliffsDelta.interval(Histogram.of(4, 5), Histogram.of(1, 2), CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.COMPLETE_SEPARATION));
    assertThat(CliffsDelta.fisherInterval(Histogram.of(4, 5), Histogram.of(1, 2), CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.COMPLETE_SEPARATION));
  }

  @Test
  void twenty_of_thirty_against_twelve_of_thirty() {
    ProportionDifference shares = new ProportionDifference(20, 30, 12, 30);
    assertThat(known(shares.difference())).isCloseTo(.2667, PRINTED);
    assertInterval(known(shares.newcombe(CONFIDENCE)), .0152, .4756);
    assertThat(known(shares.cohensH())).isCloseTo(.5412, PRINTED);
    assertThat(known(shares.test()).z()).isCloseTo(2.0702, PRINTED);
    assertThat(known(shares.test()).pValue()).isCloseTo(.0384, PRINTED);
  }

  @Test
  void the_same_as_a_table() {
    Crosstab table = new Crosstab(List.of(List.of(20L, 10L), List.of(12L, 18L)));
    ChiSquare.Test test = known(ChiSquare.test(table));
    assertThat(test.chiSquare()).isCloseTo(4.2857, PRINTED);
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.pValue()).isCloseTo(.0384, PRINTED);
    assertThat(test.leastExpected()).isCloseTo(14, PRINTED);
    assertThat(test.cramersV()).isCloseTo(.2673, PRINTED);
    assertThat(known(test.cramersVCorrected())).isCloseTo(.2354, PRINTED);
    assertThat(known(ChiSquare.yates(table))).isCloseTo(.0701, PRINTED);
    assertThat(known(FisherExact.pValue(table))).isCloseTo(.0692, PRINTED);
  }

  @Test
  void rows_and_columns_of_nothing_do_not_count() {
    Crosstab table =
        new Crosstab(List.of(List.of(5L, 0L, 5L), List.of(0L, 0L, 0L), List.of(1L, 0L, 9L)));
    assertThat(table.rows()).isEqualTo(List.of(List.of(5L, 5L), List.of(1L, 9L)));
    Crosstab single = new Crosstab(List.of(List.of(1L, 0L), List.of(0L, 1L)));
    assertThat(known(ChiSquare.test(single)).cramersVCorrected())
        .isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
    assertThat(ChiSquare.test(new Crosstab(List.of(List.of(5L, 0L), List.of(3L, 0L)))))
        .isEqualTo(new NotComputable<>(Undefined.ONE_GROUP));
    assertThat(ChiSquare.test(new Crosstab(List.of())))
        .isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
  }

  @Test
  void four_p_values_are_corrected_by_hand() {
    List<Double> pValues = List.of(.04, .01, .03, .005);
    assertClose(AdjustedPValues.BONFERRONI.of(pValues), .16, .04, .12, .02);
    assertClose(AdjustedPValues.HOLM.of(pValues), .06, .03, .06, .02);
    assertClose(AdjustedPValues.BENJAMINI_HOCHBERG.of(pValues), .04, .02, .04, .02);
    // 1 + 1/2 + 1/3 + 1/4 = 25/12 times as much.
    assertClose(AdjustedPValues.BENJAMINI_YEKUTIELI.of(pValues), .0833, .0417, .0833, .0417);
    assertThat(AdjustedPValues.HOLM.of(List.of())).isEmpty();
  }

  @Test
  void a_comparison_that_cannot_be_made_is_no_test() {
    List<PairwiseWelch.Comparison> pairs =
        PairwiseWelch.comparisons(List.of(Sample.of(A), Sample.of(B), Sample.of(4)), CONFIDENCE);
    assertThat(pairs).hasSize(3);
    assertThat(known(pairs.getFirst().holm())).isCloseTo(.069, PRINTED);
    assertThat(pairs.get(1).holm()).isEqualTo(new NotComputable<>(Undefined.ONE_VALUE));
    assertThat(known(pairs.get(2).difference())).isEqualTo(-1);
  }

  @Test
  void a_spread_that_is_rounding_only_is_none() {
    double third = .1 + .2;
    assertThat(Welch.test(Sample.of(.3, third), Sample.of(.3, .3), CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(CohensD.effect(Sample.of(.3, third), Sample.of(.3, .3), CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
  }

  @Test
  void groups_without_spread_have_a_difference_and_no_test() {
    Sample five = Sample.of(5, 5, 5);
    Sample four = Sample.of(4, 4);
    assertThat(known(Welch.difference(five, four))).isEqualTo(1);
    assertThat(Welch.test(five, four, CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(CohensD.effect(five, four, CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(MannWhitney.test(Histogram.of(5, 5), Histogram.of(5)))
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(new ProportionDifference(3, 3, 2, 2).test())
        .isEqualTo(new NotComputable<>(Undefined.NO_VARIANCE));
    assertThat(new ProportionDifference(0, 0, 2, 2).newcombe(CONFIDENCE))
        .isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
  }

  private static void assertClose(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int index = 0; index < expected.length; index++) {
      assertThat(actual.get(index)).isCloseTo(expected[index], PRINTED);
    }
  }

  private static void assertInterval(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, PRINTED);
    assertThat(interval.upper()).isCloseTo(upper, PRINTED);
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
