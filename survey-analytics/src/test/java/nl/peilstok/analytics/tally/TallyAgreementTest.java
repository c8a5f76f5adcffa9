package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.ChiSquare;
import nl.peilstok.analytics.statistics.CronbachAlpha;
import nl.peilstok.analytics.statistics.Crosstab;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Histogram;
import nl.peilstok.analytics.statistics.MannWhitney;
import nl.peilstok.analytics.statistics.Means;
import nl.peilstok.analytics.statistics.OneWayAnova;
import nl.peilstok.analytics.statistics.Pearson;
import nl.peilstok.analytics.statistics.RandomIntercept;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.inference.ChiSquareTest;
import org.hipparchus.stat.inference.TTest;

/**
 * What the tally of a segment serves is what a function of its rows gives: plain loops, or the
 * library's own tests on lists of values.
 */
final class TallyAgreementTest {
  private static final TallyPlan PLAN = new TallyPlan(Questionnaire.full(), Municipality.small());
  private static final Offset<Double> SAME = within(1e-9);
  private static final List<String> ROLES = List.of("beleid", "data", "manager");
  private static final String ITEM = "phishing-kennis-1";
  private static final int TRIES = 60;

  private record Drawn(List<Response> responses, Tally tally) {

    static Drawn of(long seed) {
      DrawnWave wave = DrawnWave.of(seed, 300, PLAN);
      return new Drawn(wave.responses(), wave.tally());
    }

    Counts counts(String role) {
      List<Segments> atoms =
          tally.atoms().stream().filter(atom -> role.equals(atom.role())).toList();
      return tally.counts(atoms);
    }

    List<Response> rows(String role) {
      return responses.stream().filter(one -> role.equals(one.segments().role())).toList();
    }

    Sample sample(String role) {
      return Sample.of(Objects.requireNonNull(counts(role).scales().get("kennis")));
    }

    double[] scores(String role) {
      return rows(role).stream()
          .map(row -> score(row, "kennis"))
          .flatMapToDouble(OptionalDouble::stream)
          .toArray();
    }

    Histogram histogram(String role) {
      return Histogram.ofSteps(Objects.requireNonNull(counts(role).items().get(ITEM)).answers());
    }

    double[] steps(String role) {
      return rows(role).stream()
          .map(row -> row.answers().get(ITEM))
          .filter(Answer.Step.class::isInstance)
          .mapToDouble(answer -> ((Answer.Step) answer).value())
          .toArray();
    }
  }

  @Property(tries = TRIES)
  void means_and_spreads(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    for (String role : ROLES) {
      double[] scores = drawn.scores(role);
      assertThat(known(Means.mean(drawn.sample(role)))).isCloseTo(StatUtils.mean(scores), SAME);
      assertThat(known(Means.variance(drawn.sample(role))))
          .isCloseTo(StatUtils.variance(scores), within(1e-6));
    }
  }

  @Property(tries = TRIES)
  void the_top_two_boxes(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    for (String role : ROLES) {
      assertThat(drawn.histogram(role).count(List.of(4.0, 5.0)))
          .isEqualTo(Arrays.stream(drawn.steps(role)).filter(step -> step >= 4).count());
    }
  }

  @Property(tries = TRIES)
  void welchs_test(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    Welch.Test test = known(Welch.test(drawn.sample("beleid"), drawn.sample("data"), .95));
    double[] a = drawn.scores("beleid");
    double[] b = drawn.scores("data");
    assertThat(test.t()).isCloseTo(new TTest().t(a, b), SAME);
    assertThat(test.pValue()).isCloseTo(new TTest().tTest(a, b), SAME);
  }

  @Property(tries = TRIES)
  void how_often_one_role_lies_above_another(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    double above = 0;
    for (double a : drawn.steps("beleid")) {
      for (double b : drawn.steps("data")) {
        above += a > b ? 1 : a == b ? .5 : 0;
      }
    }
    assertThat(
            known(MannWhitney.superiority(drawn.histogram("beleid"), drawn.histogram("data"))).uA())
        .isCloseTo(above, SAME);
  }

  @Property(tries = TRIES)
  void the_distribution_over_roles(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    long[][] table = new long[ROLES.size()][5];
    for (int role = 0; role < table.length; role++) {
      for (double step : drawn.steps(ROLES.get(role))) {
        table[role][(int) step - 1]++;
      }
    }
    ChiSquare.Test test =
        known(ChiSquare.test(Crosstab.of(ROLES.stream().map(drawn::histogram).toList())));
    assertThat(test.chiSquare()).isCloseTo(new ChiSquareTest().chiSquare(table), SAME);
    assertThat(test.pValue()).isCloseTo(new ChiSquareTest().chiSquareTest(table), SAME);
  }

  @Property(tries = TRIES)
  void the_analysis_of_variance(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    double f =
        new org.hipparchus.stat.inference.OneWayAnova()
            .anovaFValue(ROLES.stream().map(drawn::scores).toList());
    assertThat(known(OneWayAnova.test(ROLES.stream().map(drawn::sample).toList())).f())
        .isCloseTo(f, within(1e-7));
  }

  @Property(tries = TRIES)
  void shrunken_means(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    RandomIntercept counted =
        known(RandomIntercept.fit(ROLES.stream().map(drawn::sample).toList()));
    RandomIntercept listed =
        known(
            RandomIntercept.fit(
                ROLES.stream().map(role -> Sample.of(drawn.scores(role))).toList()));
    for (int role = 0; role < ROLES.size(); role++) {
      assertThat(counted.groups().get(role).mean())
          .isCloseTo(listed.groups().get(role).mean(), within(1e-4));
    }
  }

  @Property(tries = TRIES)
  void alpha(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    ItemProducts counted = Objects.requireNonNull(drawn.tally().itemProducts().get("kennis"));
    List<double[]> rows = new ArrayList<>();
    drawn.responses().forEach(row -> rows.addAll(complete(row, counted.items())));
    double items = 0;
    for (int item = 0; item < counted.items().size(); item++) {
      int column = item;
      items += StatUtils.variance(rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    double total =
        StatUtils.variance(rows.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray());
    double k = counted.items().size();
    assertThat(known(CronbachAlpha.alpha(counted.products().covariances())))
        .isCloseTo(k / (k - 1) * (1 - items / total), SAME);
  }

  @Property(tries = TRIES)
  void correlations_of_scales(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    for (ScaleProducts counted : drawn.tally().scaleProducts()) {
      if (counted.first().equals("kennis") && counted.second().equals("gedrag")) {
        List<double[]> pairs =
            drawn.responses().stream()
                .filter(row -> score(row, "kennis").isPresent())
                .filter(row -> score(row, "gedrag").isPresent())
                .map(
                    row ->
                        new double[] {
                          score(row, "kennis").getAsDouble(), score(row, "gedrag").getAsDouble()
                        })
                .toList();
        double[] first = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] second = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        assertThat(known(Pearson.correlation(counted.products().covariances(), 0, 1)))
            .isCloseTo(new PearsonsCorrelation().correlation(first, second), SAME);
        return;
      }
    }
    throw new AssertionError("kennis and gedrag are not counted together");
  }

  private static List<double[]> complete(Response row, List<String> items) {
    double[] values = items.stream().mapToDouble(item -> step(row, item)).toArray();
    return Arrays.stream(values).anyMatch(value -> value == 0) ? List.of() : List.of(values);
  }

  /** The step given, turned where the item is reversed; 0 where none was given. */
  private static int step(Response row, String id) {
    Item item = PLAN.instrument().item(id).orElseThrow();
    boolean reversed = item instanceof Item.Likert likert && likert.reversed();
    return row.answers().get(id) instanceof Answer.Step step
        ? reversed ? 6 - step.value() : step.value()
        : 0;
  }

  /** A score in hundredths, half up, where at least half of the items asked were answered. */
  private static OptionalDouble score(Response row, String scale) {
    List<String> items =
        PLAN.instrument().scales().stream()
            .filter(one -> one.id().equals(scale))
            .findFirst()
            .orElseThrow()
            .items();
    int[] steps =
        items.stream().mapToInt(item -> step(row, item)).filter(step -> step > 0).toArray();
    if (steps.length == 0 || 2 * steps.length < items.size()) {
      return OptionalDouble.empty();
    }
    long above = (long) Arrays.stream(steps).sum() - steps.length;
    return OptionalDouble.of(
        (double) Math.floorDiv(above * 20_000 + 4L * steps.length, 8 * steps.length));
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
