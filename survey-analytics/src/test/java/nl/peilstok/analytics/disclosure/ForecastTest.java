package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class ForecastTest {
  private static final int K = 10;
  private static final Forecast.Draw EVERYBODY = new Forecast.Draw(1, 7, 3);

  private final SegmentPlan plan = Municipality.small();

  /** The worked example of docs/method.md. */
  @Test
  void two_small_teams_are_expected_together_and_the_large_one_alone() {
    Forecast forecast = Forecast.of(plan, teams(6, 12, 7), K, EVERYBODY);
    assertThat(forecast.invited()).isEqualTo(25);
    assertThat(forecast.where()).isEqualTo(new Spread(2, 2, 2));
    assertThat(forecast.who()).isEqualTo(new Spread(1, 1, 1));
    assertThat(forecast.repairs()).isEqualTo(new Spread(0, 0, 0));
    Prospect teams = forecast.prospect(Grouping.TEAMS).orElseThrow();
    assertThat(teams.alone()).isEqualTo(new Spread(1, 1, 1));
    assertThat(teams.groups())
        .containsExactly(
            new Prospect.Group(List.of("a"), 6, 0),
            new Prospect.Group(List.of("b"), 12, 3),
            new Prospect.Group(List.of("c"), 7, 0));
    assertThat(teams.together())
        .containsExactly(new Prospect.Together(List.of(List.of("a"), List.of("c")), 3));
  }

  @Test
  void where_half_answer_a_team_of_twelve_no_longer_stands_alone() {
    Forecast forecast = Forecast.of(plan, teams(30, 12, 30), K, new Forecast.Draw(.5, 7, 25));
    Prospect teams = forecast.prospect(Grouping.TEAMS).orElseThrow();
    // Ten of twelve answer in one of fifty tries; ten of thirty in nearly all.
    assertThat(teams.groups().get(1).tries()).isLessThan(4);
    assertThat(teams.groups().getFirst().tries() + teams.groups().getLast().tries())
        .isGreaterThan(20);
    assertThat(teams.usuallyAlone(25)).hasSizeBetween(1, 2);
  }

  @Test
  void when_nobody_can_be_shown_nothing_is_promised() {
    Forecast forecast = Forecast.of(plan, teams(3, 3, 3), K, EVERYBODY);
    assertThat(forecast.publishable()).isZero();
    assertThat(forecast.where()).isEqualTo(new Spread(0, 0, 0));
    assertThat(forecast.prospect(Grouping.DIRECTORATES).orElseThrow().alone().high()).isZero();
  }

  @Test
  void the_same_draw_gives_the_same_forecast_in_whatever_order_people_come() {
    Map<Segments, Integer> people = teams(14, 15, 16);
    Forecast.Draw draw = new Forecast.Draw(.7, 11, 5);
    Map<Segments, Integer> reversed = new LinkedHashMap<>();
    List.copyOf(people.entrySet())
        .reversed()
        .forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
    assertThat(Forecast.of(plan, reversed, K, draw)).isEqualTo(Forecast.of(plan, people, K, draw));
  }

  @Test
  void what_is_not_asked_is_not_expected() {
    SegmentPlan few =
        new SegmentPlan(
            plan.organisation(), List.of(SegmentKey.DIRECTORATE), List.of(SegmentKey.ROLE));
    Forecast forecast = Forecast.of(few, teams(20, 20, 20), K, EVERYBODY);
    assertThat(forecast.prospects())
        .extracting(Prospect::grouping)
        .containsExactly(
            Grouping.DIRECTORATES,
            Grouping.DEPARTMENTS,
            Grouping.TEAMS,
            Grouping.TEAM_ROLE_GROUPS,
            Grouping.ROLE_GROUPS,
            Grouping.ROLES,
            Grouping.ROLE_DIRECTORATES);
    assertThat(forecast.prospect(Grouping.TEAMS).orElseThrow().alone().high()).isZero();
    assertThat(forecast.prospect(Grouping.DIRECTORATES).orElseThrow().alone().low()).isOne();
  }

  @Test
  void people_without_a_team_are_no_team_but_can_take_one_in() {
    Map<Segments, Integer> people = teams(4, 20, 20);
    people.put(Municipality.clerk("y"), 30);
    Prospect teams = Forecast.of(plan, people, K, EVERYBODY).prospect(Grouping.TEAMS).orElseThrow();
    assertThat(teams.groups()).extracting(Prospect.Group::invited).containsExactly(4, 20, 20);
    people.remove(Municipality.clerk("b"));
    people.remove(Municipality.clerk("c"));
    Prospect merged =
        Forecast.of(plan, people, K, EVERYBODY).prospect(Grouping.TEAMS).orElseThrow();
    assertThat(merged.alone().high()).isZero();
    assertThat(merged.together()).containsExactly(new Prospect.Together(List.of(List.of("a")), 3));
  }

  @Test
  void sealed_codes_beside_invitations_are_no_group_of_people() {
    Map<Segments, Integer> people = new LinkedHashMap<>(teams(20, 20, 20));
    people.put(plan.bySealedCode(Municipality.clerk("a")), 15);
    Forecast forecast = Forecast.of(plan, people, K, EVERYBODY);
    assertThat(forecast.invited()).isEqualTo(75);
    assertThat(forecast.prospect(Grouping.ROLES).orElseThrow().groups())
        .extracting(Prospect.Group::values)
        .containsExactly(List.of("beleid"));
    assertThat(forecast.prospect(Grouping.TEAMS).orElseThrow().alone().low()).isEqualTo(3);
  }

  @Test
  void sealed_codes_that_move_up_leave_the_directorates_apart() {
    Map<Segments, Integer> people = new LinkedHashMap<>(teams(20, 20, 20));
    people.put(Municipality.clerk("z"), 20);
    people.put(plan.bySealedCode(Municipality.clerk("a")), 6);
    people.put(plan.bySealedCode(Municipality.clerk("z")), 6);
    Forecast forecast = Forecast.of(plan, people, K, EVERYBODY);
    assertThat(forecast.prospect(Grouping.DIRECTORATES).orElseThrow().groups())
        .containsExactly(
            new Prospect.Group(List.of("x"), 66, 3), new Prospect.Group(List.of("z"), 26, 3));
  }

  @Test
  void a_share_above_one_is_no_share() {
    assertThatThrownBy(() -> new Forecast.Draw(1.1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Forecast.Draw(.5, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<Segments, Integer> teams(int a, int b, int c) {
    Map<Segments, Integer> people = new LinkedHashMap<>();
    people.put(Municipality.clerk("a"), a);
    people.put(Municipality.clerk("b"), b);
    people.put(Municipality.clerk("c"), c);
    return people;
  }
}
