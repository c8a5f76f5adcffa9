package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.peilstok.analytics.insight.TrainingPlan.Limits;
import nl.peilstok.analytics.insight.TrainingPlan.Why;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.training.Training;
import org.junit.jupiter.api.Test;

final class TrainingPlanTest {
  private static final TargetGroup LARGE = Catalogue.group("beleid", 100, 1);
  private static final TargetGroup SMALL = Catalogue.group("manager", 20, 2);
  private static final Priorities TWO_GROUPS =
      Catalogue.priorities(
          Catalogue.priority(LARGE, "phishing", Dimension.KENNIS, 1000),
          Catalogue.priority(SMALL, "phishing", Dimension.KENNIS, 300));
  private static final Training LESSON = Catalogue.training("les", "phishing", 60, 1000);

  @Test
  void what_does_not_fit_the_budget_is_left_and_the_plan_says_from_where_on_it_does() {
    TrainingPlan plan = TrainingPlan.of(TWO_GROUPS, List.of(LESSON), new Limits(100_000, 120));
    assertThat(plan.chosen()).extracting(TrainingOption::group).containsExactly(LARGE);
    assertThat(plan.cents()).isEqualTo(100_000);
    assertThat(plan.gain().value()).isEqualTo(1000);
    assertThat(plan.proved()).isTrue();
    assertThat(plan.beaten())
        .singleElement()
        .satisfies(one -> assertThat(one.why()).isEqualTo(Why.TOO_DEAR))
        .satisfies(one -> assertThat(one.option().group()).isEqualTo(SMALL));
    TrainingPlan.Next next = plan.next().orElseThrow();
    assertThat(next.cents()).isEqualTo(120_000);
    assertThat(next.gain().value()).isEqualTo(1300);
    assertThat(next.added()).extracting(TrainingOption::group).containsExactly(SMALL);
    assertThat(next.dropped()).isEmpty();
  }

  @Test
  void nobody_is_trained_twice_for_the_same_thing() {
    Training dear = Catalogue.training("duur", "phishing", 60, 2000);
    TrainingPlan plan =
        TrainingPlan.of(TWO_GROUPS, List.of(LESSON, dear), new Limits(1_000_000, 600));
    assertThat(plan.chosen()).hasSize(2);
    assertThat(plan.gain().value()).isEqualTo(1300);
    assertThat(plan.next()).isEmpty();
    assertThat(plan.beaten())
        .allSatisfy(one -> assertThat(one.why()).isEqualTo(Why.LESS_GAIN))
        .allSatisfy(one -> assertThat(one.instead()).isPresent());
  }

  @Test
  void people_have_so_many_hours_and_trainings_so_many_places() {
    assertThat(TrainingPlan.of(TWO_GROUPS, List.of(LESSON), new Limits(1_000_000, 30)).beaten())
        .extracting(TrainingPlan.Beaten::why)
        .containsExactly(Why.NO_TIME, Why.NO_TIME);
    Training few = Catalogue.training("klein", "phishing", 60, 1000, 110);
    TrainingPlan plan = TrainingPlan.of(TWO_GROUPS, List.of(few), new Limits(1_000_000, 60));
    assertThat(plan.chosen()).extracting(TrainingOption::group).containsExactly(LARGE);
    assertThat(plan.beaten()).extracting(TrainingPlan.Beaten::why).containsExactly(Why.NO_PLACES);
  }

  @Test
  void without_trainings_there_is_an_empty_plan() {
    TrainingPlan plan = TrainingPlan.of(TWO_GROUPS, List.of(), new Limits(100, 100));
    assertThat(plan.chosen()).isEmpty();
    assertThat(plan.gain().value()).isZero();
    assertThat(plan.next()).isEmpty();
  }

  @Property(tries = 200)
  void no_choice_of_a_small_catalogue_brings_more(
      @ForAll long seed, @ForAll @IntRange(max = 400_000) int budget, @ForAll boolean overlap) {
    Catalogue.Drawn drawn =
        overlap ? Catalogue.Drawn.overlapping(seed, 2, 3, 2) : Catalogue.Drawn.of(seed, 2, 3, 2);
    Limits limits = new Limits(budget, 15 * (int) Math.floorMod(seed, 40L));
    TrainingPlan plan = TrainingPlan.of(drawn.priorities(), drawn.trainings(), limits);
    List<TrainingOption> options = TrainingOption.of(drawn.priorities(), drawn.trainings());
    long more = TrainingPlan.noticeablyMore(plan.gain().value());
    long best = 0;
    long cheapest = Long.MAX_VALUE;
    for (List<TrainingOption> chosen : subsets(options)) {
      if (fits(chosen, limits.minutes())) {
        long gain = chosen.stream().mapToLong(one -> one.gain().value()).sum();
        long cents = chosen.stream().mapToLong(TrainingOption::cents).sum();
        best = cents <= budget ? Math.max(best, gain) : best;
        cheapest = gain >= more ? Math.min(cheapest, cents) : cheapest;
      }
    }
    assertThat(plan.proved()).isTrue();
    assertThat(fits(plan.chosen(), limits.minutes())).isTrue();
    assertThat(plan.cents()).isLessThanOrEqualTo(budget);
    assertThat(plan.gain().value()).isEqualTo(best);
    assertThat(plan.next().map(TrainingPlan.Next::cents).orElse(Long.MAX_VALUE))
        .isEqualTo(cheapest);
  }

  @Property(tries = 10)
  void a_large_catalogue_is_proved_where_there_are_places_enough(
      @ForAll long seed, @ForAll @IntRange(max = 10_000_000) int budget) {
    Catalogue.Drawn drawn = Catalogue.Drawn.of(seed, 9, 15, 3).withPlacesEnough();
    TrainingPlan plan =
        TrainingPlan.of(drawn.priorities(), drawn.trainings(), new Limits(budget, 480));
    assertThat(plan.proved()).isTrue();
    assertThat(fits(plan.chosen(), 480)).isTrue();
    assertThat(plan.cents()).isLessThanOrEqualTo(budget);
  }

  @Property(tries = 2)
  void the_same_question_has_the_same_answer(@ForAll long seed) {
    Catalogue.Drawn drawn = Catalogue.Drawn.of(seed, 9, 8, 3);
    Limits limits = new Limits(2_500_000, 480);
    TrainingPlan plan = TrainingPlan.of(drawn.priorities(), drawn.trainings(), limits);
    assertThat(TrainingPlan.of(drawn.priorities(), drawn.trainings(), limits)).isEqualTo(plan);
    assertThat(fits(plan.chosen(), limits.minutes())).isTrue();
  }

  private static List<List<TrainingOption>> subsets(List<TrainingOption> options) {
    List<List<TrainingOption>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << options.size(); mask++) {
      List<TrainingOption> subset = new ArrayList<>();
      for (int number = 0; number < options.size(); number++) {
        if ((mask & (1 << number)) != 0) {
          subset.add(options.get(number));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  private static boolean fits(List<TrainingOption> chosen, int minutes) {
    Set<Priority> aims = new HashSet<>();
    Map<Integer, Integer> busy = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (TrainingOption option : chosen) {
      if (!option.aims().stream().allMatch(aims::add)) {
        return false;
      }
      Training training = option.training();
      option
          .group()
          .people()
          .parts()
          .forEach(part -> busy.merge(part, training.minutes(), Integer::sum));
      int people = taken.merge(training.code(), option.group().headcount(), Integer::sum);
      if (!training.holds(people)) {
        return false;
      }
    }
    return busy.values().stream().allMatch(each -> each <= minutes);
  }
}
