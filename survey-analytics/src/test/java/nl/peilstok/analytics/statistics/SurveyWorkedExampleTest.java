package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of docs/method.md on samples by design, paths and planning. */
final class SurveyWorkedExampleTest {
  private static final Offset<Double> CLOSE = within(5e-5);

  @Test
  void two_strata_with_their_populations() {
    SurveyDesign design =
        found(
            SurveyDesign.of(
                List.of(
                    unit("A", 10),
                    unit("A", 10, "second"),
                    unit("B", 20),
                    unit("B", 20, "second"))));
    SurveyMean mean = new SurveyMean(new SurveyDomain(design, values(60, 80, 40, 60)));
    assertThat(mean.domain().sumOfWeights()).isEqualTo(30);
    assertThat(found(mean.domain().mean())).isCloseTo(56.6667, CLOSE);
    assertThat(found(mean.domain().standardError())).isCloseTo(6.9921, CLOSE);
    SurveyMean.Limits limits = found(mean.limits(.95));
    assertThat(limits.degreesOfFreedom()).isEqualTo(2);
    assertThat(limits.interval().lower()).isCloseTo(26.5823, CLOSE);
    assertThat(limits.interval().upper()).isCloseTo(86.7511, CLOSE);
  }

  @Test
  void a_share_keeps_within_its_bounds() {
    SurveyMean share = new SurveyMean(new SurveyDomain(simple(4), values(1, 1, 1, 0)));
    assertThat(found(share.domain().standardError())).isCloseTo(.25, CLOSE);
    assertThat(found(share.logitLimits(.95)).interval().lower()).isCloseTo(.0413, CLOSE);
    assertThat(found(share.logitLimits(.95)).interval().upper()).isCloseTo(.9952, CLOSE);
  }

  @Test
  void a_share_of_all_has_no_logit() {
    SurveyMean share = new SurveyMean(new SurveyDomain(simple(4), values(1, 1, 1, 1)));
    assertThat(share.logitLimits(.95)).isEqualTo(Figure.none(Undefined.NO_VARIANCE));
  }

  @Test
  void two_groups_of_one_sample() {
    SurveyDesign design = simple(4);
    SurveyDifference difference =
        new SurveyDifference(
            new SurveyDomain(design, values(60, 80)), new SurveyDomain(design, two()));
    SurveyDifference.Test test = found(difference.test(.95));
    assertThat(found(difference.estimate())).isCloseTo(-20, CLOSE);
    assertThat(test.standardError()).isCloseTo(11.5470, CLOSE);
    assertThat(test.degreesOfFreedom()).isEqualTo(2);
    assertThat(test.p()).isCloseTo(.2254, CLOSE);
  }

  @Test
  void a_stratum_with_one_drawn_out_of_more_has_no_variance() {
    SurveyDesign design =
        found(SurveyDesign.of(List.of(unit("A", 10), unit("B", 20), unit("B", 20, "second"))));
    SurveyDomain all = new SurveyDomain(design, values(60, 40, 60));
    assertThat(all.mean().found()).isPresent();
    assertThat(all.standardError()).isEqualTo(Figure.none(Undefined.TOO_FEW_CLUSTERS));
    SortedMap<Integer, Double> b = values(0, 40, 60);
    b.remove(0);
    assertThat(new SurveyDomain(design, b).standardError().found()).isPresent();
  }

  @Test
  void a_stratum_drawn_in_full_adds_no_error() {
    SurveyDesign design =
        found(SurveyDesign.of(List.of(unit("A", 1), unit("B", 2), unit("B", 2, "second"))));
    assertThat(found(new SurveyDomain(design, values(60, 40, 60)).standardError())).isZero();
  }

  @Test
  void more_drawn_than_there_are_is_no_design() {
    assertThat(
            SurveyDesign.of(List.of(unit("A", 2), unit("A", 2, "second"), unit("A", 2, "third"))))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
  }

  @Test
  void one_respondent_has_no_spread() {
    SurveyDomain one = new SurveyDomain(simple(4), values(60));
    assertThat(found(one.mean())).isEqualTo(60);
    assertThat(one.standardError()).isEqualTo(Figure.none(Undefined.ONE_VALUE));
  }

  @Test
  void from_knowledge_by_attitude_to_behaviour() {
    DimensionPath path = new DimensionPath(100, new DimensionPath.Scores(1, 1, 1), .5, .6, .4);
    DimensionPath.Joint joint = found(path.joint());
    assertThat(joint.attitudeToBehaviour()).isCloseTo(.5333, CLOSE);
    assertThat(joint.knowledgeToBehaviour()).isCloseTo(.1333, CLOSE);
    assertThat(joint.rSquared()).isCloseTo(.3733, CLOSE);
    assertThat(found(path.indirect())).isCloseTo(.2667, CLOSE);
    assertThat(found(joint.tests()).sobel()).isCloseTo(.0658, CLOSE);
  }

  @Test
  void knowledge_that_is_attitude_has_no_path_of_its_own() {
    DimensionPath path = new DimensionPath(100, new DimensionPath.Scores(1, 1, 1), 1, .6, .6);
    assertThat(path.joint()).isEqualTo(Figure.none(Undefined.NO_VARIANCE));
  }

  @Test
  void a_hundred_against_fifty_find_ten_points() {
    DetectableDifference plan = new DetectableDifference(.05, .8);
    DetectableDifference.Sizes sizes = new DetectableDifference.Sizes(100, 50);
    assertThat(found(plan.ofMeans(sizes, 20))).isCloseTo(9.7685, CLOSE);
    assertThat(found(plan.ofShares(sizes, .5))).isCloseTo(.2350, CLOSE);
    assertThat(found(plan.neededPerGroup(.3, 1))).isCloseTo(175.3851, CLOSE);
  }

  @Test
  void one_against_one_finds_nothing() {
    DetectableDifference plan = new DetectableDifference(.05, .8);
    assertThat(plan.ofMeans(new DetectableDifference.Sizes(1, 1), 20))
        .isEqualTo(Figure.none(Undefined.TOO_FEW_VALUES));
    assertThat(plan.ofShares(new DetectableDifference.Sizes(3, 3), .9))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
    assertThat(plan.neededPerGroup(0, 1)).isEqualTo(Figure.none(Undefined.NO_SOLUTION));
  }

  private static SampledUnit unit(String stratum, double population) {
    return unit(stratum, population, "first");
  }

  private static SampledUnit unit(String stratum, double population, String cluster) {
    return new SampledUnit(stratum, cluster, OptionalDouble.empty(), OptionalDouble.of(population));
  }

  private static SurveyDesign simple(int size) {
    List<SampledUnit> units = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      units.add(new SampledUnit("all", "row " + row, OptionalDouble.of(1), OptionalDouble.empty()));
    }
    return found(SurveyDesign.of(units));
  }

  private static SortedMap<Integer, Double> two() {
    SortedMap<Integer, Double> values = values(0, 0, 40, 60);
    values.remove(0);
    values.remove(1);
    return values;
  }

  private static SortedMap<Integer, Double> values(double... all) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    for (int row = 0; row < all.length; row++) {
      values.put(row, all[row]);
    }
    return values;
  }

  private static <T> T found(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
