package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Proportions;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The worked examples of {@code docs/method.md}, figure by figure. */
final class WorkedExampleTest {
  private static final Offset<Double> PRINTED = within(0.005);
  private static final Segments SOMEBODY = new Segments("u", "clerk", null, null, Set.of());

  @Test
  void a_likert_scale_of_which_half_was_answered_scores_75() {
    Moments scores =
        scores(
            "kennis",
            Map.of(
                "phishing-kennis-1", new Answer.Step(4),
                "phishing-kennis-2", new Answer.Step(2),
                "melden-kennis-1", new Answer.DontKnow()));

    assertThat(scores).isEqualTo(Moments.of(7500));
  }

  @Test
  void one_right_scenario_and_one_that_is_not_known_score_50() {
    Moments scores =
        scores(
            "scenarios",
            Map.of("scenario-1", new Answer.Choice("melden"), "scenario-2", new Answer.DontKnow()));

    assertThat(scores).isEqualTo(Moments.of(5000));
  }

  @Test
  void four_scores_of_twenty_people_have_these_intervals() {
    Sample scores = Sample.of(60, 70, 80, 90);

    assertThat(Means.mean(scores).found()).contains(75.0);
    assertInterval(Means.interval(scores, 0.95).found().orElseThrow(), 54.46, 95.54);
    assertInterval(Means.interval(scores, 20, 0.95).found().orElseThrow(), 56.63, 93.37);
  }

  @Test
  void eight_of_ten_have_this_wilson_interval() {
    Interval interval = Proportions.wilson(8, 10, 0.95).found().orElseThrow();

    assertThat(interval.lower()).isCloseTo(0.490, within(0.0005));
    assertThat(interval.upper()).isCloseTo(0.943, within(0.0005));

    Interval exact = Proportions.clopperPearson(8, 10, 0.95).found().orElseThrow();

    assertThat(exact.lower()).isCloseTo(0.444, within(0.0005));
    assertThat(exact.upper()).isCloseTo(0.975, within(0.0005));
  }

  private static void assertInterval(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, PRINTED);
    assertThat(interval.upper()).isCloseTo(upper, PRINTED);
  }

  private static Moments scores(String scale, Map<String, Answer> answers) {
    Tally tally = Tally.empty(new TallyPlan(Questionnaire.full(), plan()));
    tally.add(new Response(SOMEBODY, answers));
    Counts counts = tally.counts(List.of(SOMEBODY));
    return Objects.requireNonNull(counts.scales().get(scale));
  }

  private static SegmentPlan plan() {
    Wording name = new Wording("x", "x");
    return new SegmentPlan(
        new Organisation(
            "x",
            new Units(List.of(new Unit("u", "x", UnitKind.ORGANISATION, null))),
            new Roles(List.of(new Role("group", name, null), new Role("clerk", name, "group"))),
            List.of(),
            List.of(),
            List.of()),
        List.of(SegmentKey.TEAM),
        List.of(SegmentKey.ROLE));
  }
}
