package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.analytics.disclosure.Grouping;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.statistics.DetectableDifference;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class PlannedComparisonTest {

  /** The worked example of docs/method.md, with 15 points instead of 20. */
  @Test
  void the_largest_team_is_held_against_the_smallest_and_the_smallest_against_the_rest() {
    List<PlannedComparison> comparisons = comparisons(50, 100, 1);
    assertThat(comparisons)
        .extracting(PlannedComparison::kind)
        .containsExactly(
            PlannedComparison.Kind.WAVES,
            PlannedComparison.Kind.EXTREMES,
            PlannedComparison.Kind.REST,
            PlannedComparison.Kind.JUST_SHOWN);
    PlannedComparison teams = comparisons.get(1);
    assertThat(teams.grouping()).isEqualTo(Optional.of(Grouping.TEAMS));
    assertThat(teams.sizes()).isEqualTo(new DetectableDifference.Sizes(100, 50));
    assertThat(points(teams)).isCloseTo(9.77 * 15 / 20, within(.005));
    assertThat(points(comparisons.getLast())).isGreaterThan(points(teams));
  }

  @Test
  void groups_that_are_likely_to_be_merged_are_compared_with_nobody() {
    assertThat(comparisons(4, 100, 1))
        .extracting(PlannedComparison::kind)
        .containsExactly(PlannedComparison.Kind.WAVES, PlannedComparison.Kind.JUST_SHOWN);
    assertThat(comparisons(4, 5, 1)).isEmpty();
  }

  @Test
  void fewer_answers_find_larger_differences_only() {
    assertThat(points(comparisons(200, 300, .4).getFirst()))
        .isGreaterThan(points(comparisons(200, 300, .8).getFirst()));
  }

  private static double points(PlannedComparison comparison) {
    return comparison.points().found().orElseThrow();
  }

  private static List<PlannedComparison> comparisons(int a, int b, double share) {
    Map<Segments, Integer> people = new LinkedHashMap<>();
    people.put(Municipality.clerk("a"), a);
    people.put(Municipality.clerk("b"), b);
    Forecast.Draw draw = new Forecast.Draw(share, 3, 3);
    return PlannedComparison.of(Forecast.of(Municipality.small(), people, 10, draw));
  }
}
