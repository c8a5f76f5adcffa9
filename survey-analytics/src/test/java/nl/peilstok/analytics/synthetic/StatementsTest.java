package nl.peilstok.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What 32,000 people would answer to the statements of the short form. */
class StatementsTest {
  private static final List<Item.Likert> STATEMENTS = Statements.of(ShortForm.instrument());
  private static final List<List<int[]>> GIVEN = given();
  private static final List<List<int[]>> TURNED =
      GIVEN.stream()
          .map(world -> world.stream().map(one -> Worlds.turned(one, STATEMENTS)).toList())
          .toList();

  @ParameterizedTest
  @CsvSource({"KENNIS,3.9", "HOUDING,4.0", "GEDRAG,3.7"})
  void a_dimension_has_the_mean_and_the_spread_of_the_method(Dimension dimension, double mean) {
    Moments scores =
        Worlds.firstWaves().stream()
            .map(wave -> wave.scores().everybody(dimension))
            .reduce(Moments.NONE, Moments::plus);
    double found = 1 + 4e-4 * scores.sum() / scores.n();
    double squares = 16e-8 * scores.sumOfSquares() / scores.n();

    // The standard error is .62 × √(1.6/32,000) = .004; offsets move the mean by up to .03 × .62,
    // and the ease of 90 drawn statements by .023 × .9/√90 = .002.
    assertThat(found).isCloseTo(mean, Offset.offset(.04));
    assertThat(Math.sqrt(squares - (found - 1) * (found - 1))).isBetween(.5, .7);
  }

  @Test
  void of_every_statement_60_to_75_in_100_people_choose_the_top_two_boxes() {
    for (List<int[]> world : TURNED) {
      for (int place = 0; place < STATEMENTS.size(); place++) {
        int column = place;
        int[] answers =
            world.stream().mapToInt(one -> one[column]).filter(one -> one > 0).toArray();
        double top = Arrays.stream(answers).filter(step -> step >= 4).count();

        // √(.24/2,900) with a design effect of 1.3 is .01; four of them beside the range.
        assertThat(top / answers.length).isBetween(.56, .79);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void over_all_statements_of_a_dimension_60_to_75_in_100_choose_the_top_two(Dimension dimension) {
    int[] answers =
        TURNED.stream()
            .flatMap(List::stream)
            .flatMapToInt(one -> places(dimension).map(place -> one[place]))
            .filter(step -> step > 0)
            .toArray();
    double top = Arrays.stream(answers).filter(step -> step >= 4).count();

    assertThat(top / answers.length).isBetween(.60, .75);
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void nine_statements_have_an_expected_alpha_of_75_to_85(Dimension dimension) {
    double mean =
        TURNED.stream().mapToDouble(world -> alpha(world, dimension)).average().orElseThrow();

    // Over ten draws of nine loadings the standard error of the mean is about .004.
    assertThat(mean).isBetween(.75, .85);
  }

  @Test
  void thirty_in_100_statements_are_reversed() {
    long reversed = STATEMENTS.stream().filter(Item.Likert::reversed).count();

    assertThat((double) reversed / STATEMENTS.size()).isCloseTo(.30, Offset.offset(.02));
  }

  @Test
  void who_leans_to_agreeing_scores_higher_on_plain_and_lower_on_reversed_statements() {
    // Acquiescence is a standard deviation of .25 of the inclination, that is .25 × .9 steps.
    List<Double> plain = new ArrayList<>();
    List<Double> reversed = new ArrayList<>();
    for (int world = 0; world < GIVEN.size(); world++) {
      List<SyntheticPerson> people = Worlds.firstWaves().get(world).people();
      for (int place = 0; place < STATEMENTS.size(); place++) {
        (STATEMENTS.get(place).reversed() ? reversed : plain)
            .add(slope(people, TURNED.get(world), place));
      }
    }

    assertThat(Worlds.mean(plain, one -> one)).isBetween(.7, 1.0);
    assertThat(Worlds.mean(reversed, one -> one)).isBetween(-1.0, -.7);
  }

  @Test
  void one_to_3_in_100_leave_a_statement_open() {
    double[] shares =
        GIVEN.stream()
            .flatMapToDouble(
                world ->
                    IntStream.range(0, STATEMENTS.size())
                        .mapToDouble(place -> share(world, place, Statements.MISSING)))
            .toArray();

    // √(.03 × .97/3,200) = .003; four of them.
    assertThat(Arrays.stream(shares)).allMatch(share -> share > .01 - .012 && share < .03 + .012);
    // 270 shares with a standard deviation of .0058: .00035; four of them and the binomial part.
    assertThat(Arrays.stream(shares).average().orElseThrow()).isCloseTo(.02, Offset.offset(.0017));
  }

  @Test
  void eight_in_100_do_not_know_a_knowledge_statement() {
    double share =
        places(Dimension.KENNIS)
            .mapToDouble(
                place -> Worlds.mean(GIVEN, world -> share(world, place, Statements.DONT_KNOW)))
            .average()
            .orElseThrow();
    long elsewhere =
        GIVEN.stream()
            .flatMap(List::stream)
            .flatMapToInt(Arrays::stream)
            .filter(step -> step == Statements.DONT_KNOW)
            .count();

    // Of those who do not leave it open. The standard error is .0004; the curve is exact to .003,
    // and offsets of knowledge take .001 away.
    assertThat(share / .98).isCloseTo(.08, Offset.offset(.006));
    assertThat(elsewhere).isEqualTo(Math.round(share * 32_000 * 9));
  }

  @Test
  void two_in_100_give_every_statement_the_same_answer() {
    double straight =
        GIVEN.stream()
            .flatMap(List::stream)
            .filter(one -> Arrays.stream(one).filter(step -> step > 0).distinct().count() == 1)
            .count();

    // √(.02 × .98/32,000) = .0008; four of them.
    assertThat(straight / 32_000).isCloseTo(.02, Offset.offset(.0032));
  }

  private static List<List<int[]>> given() {
    List<List<int[]>> given = new ArrayList<>();
    for (int world = 0; world < Worlds.TEN.size(); world++) {
      SyntheticWave wave = Worlds.firstWaves().get(world);
      Statements statements =
          new Statements(wave.instrument(), new Draws(world + 1L), Rewording.NONE);
      given.add(wave.people().stream().map(person -> statements.answers(person, 1)).toList());
    }
    return given;
  }

  private static IntStream places(Dimension dimension) {
    return IntStream.range(0, STATEMENTS.size())
        .filter(place -> STATEMENTS.get(place).dimension() == dimension);
  }

  private static double share(List<int[]> world, int place, int answer) {
    return Worlds.mean(world, one -> one[place] == answer ? 1 : 0);
  }

  /** Steps per unit of acquiescence, by least squares. */
  private static double slope(List<SyntheticPerson> people, List<int[]> answers, int place) {
    double products = 0;
    double squares = 0;
    for (int person = 0; person < people.size(); person++) {
      int step = answers.get(person)[place];
      double acquiescence = people.get(person).acquiescence();
      if (step > 0) {
        products += acquiescence * (step - 3.9);
        squares += acquiescence * acquiescence;
      }
    }
    return products / squares;
  }

  /** Cronbach's alpha over the people who answered every statement. */
  private static double alpha(List<int[]> world, Dimension dimension) {
    List<int[]> rows =
        world.stream()
            .map(one -> places(dimension).map(place -> one[place]).toArray())
            .filter(row -> Arrays.stream(row).allMatch(step -> step > 0))
            .toList();
    int items = rows.getFirst().length;
    double parts = 0;
    for (int item = 0; item < items; item++) {
      int column = item;
      parts += variance(rows.stream().mapToDouble(row -> row[column]).toArray());
    }
    double whole = variance(rows.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray());
    return items / (items - 1.0) * (1 - parts / whole);
  }

  private static double variance(double... values) {
    return new Variance().evaluate(values);
  }
}
