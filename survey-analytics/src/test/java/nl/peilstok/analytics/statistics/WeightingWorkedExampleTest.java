package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples of docs/method.md on weighting, and what holds for all weights. */
final class WeightingWorkedExampleTest {
  private static final Offset<Double> CLOSE = within(5e-5);
  private static final Margin ROLE = margin("role", Map.of("office", 40.0, "field", 60.0));
  private static final Margin UNIT = margin("unit", Map.of("x", 50.0, "y", 50.0));
  private static final List<MarginCell> CELLS =
      List.of(
          cell(10, "office", "x"),
          cell(20, "office", "y"),
          cell(30, "field", "x"),
          cell(40, "field", "y"));

  @Test
  void four_cells_are_raked_to_two_margins() {
    Raking raking = found(Raking.of(List.of(ROLE, UNIT), CELLS));
    assertThat(raking.totals().get(0)).isCloseTo(17.5765, CLOSE);
    assertThat(raking.totals().get(3)).isCloseTo(27.5765, CLOSE);
    assertThat(raking.largestDeviation()).isLessThan(1e-12);
    WeightingPlan.Weighting weighting =
        found(WeightingPlan.USUAL.weigh(List.of(ROLE, UNIT), CELLS));
    assertThat(weighting.spread().designEffect()).isCloseTo(1.1009, CLOSE);
    assertThat(weighting.spread().effectiveN()).isCloseTo(90.8361, within(1e-3));
    assertThat(weighting.spread().largestToMean()).isCloseTo(1.7577, CLOSE);
    assertThat(weighting.margins().merged()).isEmpty();
    assertThat(weighting.capped()).isZero();
  }

  @Test
  void three_weights_say_as_much_as_two_and_two_thirds() {
    WeightSpread spread = found(WeightSpread.of(1, 1, 2));
    assertThat(spread.designEffect()).isEqualTo(1.125);
    assertThat(spread.effectiveN()).isCloseTo(2.6667, CLOSE);
    assertThat(WeightSpread.of(0, 0)).isEqualTo(Figure.none(Undefined.NO_VALUES));
  }

  @Test
  void a_category_that_nobody_answered_for_is_out_of_reach() {
    Margin role = margin("role", Map.of("office", 40.0, "field", 50.0, "school", 10.0));
    assertThat(Raking.of(List.of(role, UNIT), CELLS))
        .isEqualTo(Figure.none(Undefined.UNREACHABLE_MARGIN));
    assertThat(Raking.of(List.of(ROLE, UNIT), List.of(cell(3, "unheard of", "x"))))
        .isEqualTo(Figure.none(Undefined.UNREACHABLE_MARGIN));
  }

  @Test
  void margins_that_disagree_are_out_of_reach() {
    Margin unit = margin("unit", Map.of("x", 50.0, "y", 51.0));
    assertThat(Raking.of(List.of(ROLE, unit), CELLS))
        .isEqualTo(Figure.none(Undefined.UNREACHABLE_MARGIN));
  }

  @Test
  void margins_that_no_weights_meet_have_no_solution() {
    // Office sits in x only and field in y only, yet they are not as many.
    assertThat(
            Raking.of(List.of(ROLE, UNIT), List.of(cell(5, "office", "x"), cell(5, "field", "y"))))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
  }

  @Test
  void a_category_without_respondents_joins_the_smallest_other() {
    Margin role = margin("role", Map.of("office", 40.0, "field", 50.0, "school", 10.0));
    CollapsedMargins collapsed = CollapsedMargins.of(List.of(role, UNIT), CELLS, 1);
    assertThat(collapsed.merged())
        .containsExactly(new CollapsedMargins.Merged("role", List.of("office", "school")));
    assertThat(collapsed.margins().getFirst().totals())
        .isEqualTo(Map.of("field", 50.0, "office + school", 50.0));
    assertThat(new WeightingPlan(1, 5).weigh(List.of(role, UNIT), CELLS).found()).isPresent();
  }

  @Test
  void a_weight_above_the_cap_is_cut_and_the_margin_missed() {
    // 2 of 100 respondents stand for half of all people: 25 times the mean, cut to 5 times.
    Margin role = margin("role", Map.of("office", 50.0, "field", 50.0));
    List<MarginCell> cells = List.of(cell(2, "office"), cell(98, "field"));
    WeightingPlan.Weighting weighting = found(new WeightingPlan(1, 5).weigh(List.of(role), cells));
    assertThat(weighting.spread().largestToMean()).isCloseTo(5, within(1e-6));
    assertThat(weighting.spread().sum()).isCloseTo(100, within(1e-6));
    assertThat(weighting.capped()).isEqualTo(2);
    assertThat(weighting.largestDeviation()).isCloseTo(.8, within(1e-6));
  }

  @Test
  void nobody_answered() {
    assertThat(WeightingPlan.USUAL.weigh(List.of(ROLE), List.of()))
        .isEqualTo(Figure.none(Undefined.NO_VALUES));
  }

  @Test
  void forty_and_eighty_per_cent_are_not_alike() {
    Representativity gauge =
        found(
            Representativity.of(
                List.of(
                    new Representativity.Category(40, 100),
                    new Representativity.Category(80, 100))));
    assertThat(gauge.indicator()).isCloseTo(.6, CLOSE);
    assertThat(gauge.adjustedIndicator()).isCloseTo(.6051, CLOSE);
    assertThat(gauge.partial().get(0)).isCloseTo(-.1414, CLOSE);
    assertThat(gauge.partial().get(1)).isCloseTo(.1414, CLOSE);
    assertThat(gauge.largestBias()).isCloseTo(.3291, CLOSE);
  }

  @Test
  void one_category_or_nobody_cannot_be_compared() {
    Representativity.Category one = new Representativity.Category(40, 100);
    assertThat(Representativity.of(List.of(one))).isEqualTo(Figure.none(Undefined.ONE_GROUP));
    assertThat(Representativity.of(List.of(new Representativity.Category(0, 100))))
        .isEqualTo(Figure.none(Undefined.NO_VALUES));
    assertThat(Representativity.of(List.of(one, new Representativity.Category(5, 4))))
        .isEqualTo(Figure.none(Undefined.UNREACHABLE_MARGIN));
  }

  @Property(tries = 50)
  void raking_meets_every_margin(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> respondents,
      @ForAll @IntRange(min = 1, max = 99) int office,
      @ForAll @IntRange(min = 1, max = 99) int x) {
    Margin role = margin("role", Map.of("office", (double) office, "field", 100.0 - office));
    Margin unit = margin("unit", Map.of("x", (double) x, "y", 100.0 - x));
    List<MarginCell> cells = cells(respondents);
    Raking raking = found(Raking.of(List.of(role, unit), cells));
    assertThat(raking.totals().get(0) + raking.totals().get(1)).isCloseTo(office, within(1e-9));
    assertThat(raking.totals().get(0) + raking.totals().get(2)).isCloseTo(x, within(1e-9));
  }

  @Property(tries = 50)
  void the_order_of_respondents_is_irrelevant(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 50) Integer> respondents,
      @ForAll Random random) {
    List<MarginCell> cells = cells(respondents);
    List<MarginCell> shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, random);
    Map<List<String>, Double> one = found(Raking.of(List.of(ROLE, UNIT), cells)).byCategories();
    Map<List<String>, Double> other =
        found(Raking.of(List.of(ROLE, UNIT), shuffled)).byCategories();
    one.forEach(
        (categories, factor) -> assertThat(other.get(categories)).isCloseTo(factor, within(1e-9)));
  }

  @Property(tries = 50)
  void equal_response_is_fully_representative(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 500) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 9) int tenths) {
    List<Representativity.Category> categories =
        sizes.stream()
            .map(size -> new Representativity.Category((long) size * tenths, size * 10L))
            .toList();
    assertThat(found(Representativity.of(categories)).indicator()).isCloseTo(1, within(1e-9));
  }

  private static List<MarginCell> cells(List<Integer> respondents) {
    return List.of(
        cell(respondents.get(0), "office", "x"),
        cell(respondents.get(1), "office", "y"),
        cell(respondents.get(2), "field", "x"),
        cell(respondents.get(3), "field", "y"));
  }

  private static Margin margin(String name, Map<String, Double> totals) {
    return new Margin(name, new TreeMap<>(totals));
  }

  private static MarginCell cell(double respondents, String... categories) {
    return new MarginCell(List.of(categories), respondents);
  }

  private static <T> T found(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
