package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerModelTest {
  private static final SyntheticProvince PROVINCE = new SyntheticProvince(Options.DEFAULT_SEED);
  private static final List<Map<String, Object>> RESPONSES =
      PROVINCE.answersOf(PROVINCE.choosing(Turnout.Choice.ANSWERS));
  private static final List<Question> QUESTIONS = SyntheticProvince.questionnaire().questions();

  @Test
  void the_same_seed_gives_the_same_answers_in_whatever_order_people_come() {
    SyntheticProvince again = new SyntheticProvince(Options.DEFAULT_SEED);
    List<SyntheticPerson> backwards = new ArrayList<>(again.people());
    Collections.reverse(backwards);
    List<Map<String, Object>> answers = new ArrayList<>(again.answersOf(backwards));
    Collections.reverse(answers);

    assertThat(answers).isEqualTo(PROVINCE.answersOf(PROVINCE.people()));
  }

  @Test
  void another_seed_gives_other_answers() {
    SyntheticProvince other = new SyntheticProvince(Options.DEFAULT_SEED + 1);

    assertThat(other.answersOf(other.people())).isNotEqualTo(PROVINCE.answersOf(PROVINCE.people()));
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void between_60_and_75_in_100_choose_one_of_the_top_two_boxes(Dimension dimension) {
    long top = scores(dimension).filter(score -> score >= 4).count();

    assertThat((double) top / scores(dimension).count()).isBetween(.60, .75);
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void no_statement_is_far_from_60_to_75_in_100(Dimension dimension) {
    for (Question.Statement statement : statements(dimension)) {
      List<Double> scores = RESPONSES.stream().flatMap(one -> score(one, statement)).toList();
      double top = scores.stream().mapToInt(score -> score >= 4 ? 1 : 0).average().orElseThrow();

      assertThat(top).as(statement.asked().id()).isBetween(.56, .79);
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void a_dimension_has_an_alpha_between_75_and_85(Dimension dimension) {
    assertThat(alpha(dimension)).isBetween(.75, .85);
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void a_dimension_has_the_mean_and_spread_of_the_method(Dimension dimension) {
    double mean =
        switch (dimension) {
          case KENNIS -> 3.9;
          case HOUDING -> 4.0;
          case GEDRAG -> 3.7;
        };
    double[] scales =
        RESPONSES.stream().flatMap(one -> scale(one, dimension)).mapToDouble(one -> one).toArray();

    assertThat(new Mean().evaluate(scales)).isCloseTo(mean, Offset.offset(.08));
    assertThat(Math.sqrt(new Variance().evaluate(scales))).isBetween(.5, .7);
  }

  @Test
  void kennis_houding_and_gedrag_are_correlated_as_the_method_says() {
    double[] knowledge = inclinations(Dimension.KENNIS);
    double[] attitude = inclinations(Dimension.HOUDING);
    double[] behaviour = inclinations(Dimension.GEDRAG);
    PearsonsCorrelation correlation = new PearsonsCorrelation();

    assertThat(correlation.correlation(knowledge, attitude)).isCloseTo(.65, Offset.offset(.05));
    assertThat(correlation.correlation(attitude, behaviour)).isCloseTo(.60, Offset.offset(.05));
    assertThat(correlation.correlation(knowledge, behaviour)).isCloseTo(.50, Offset.offset(.05));
  }

  @Test
  void about_8_in_100_do_not_know_a_knowledge_statement_and_1_to_3_leave_it_open() {
    List<Question.Statement> statements = statements(Dimension.KENNIS);
    double asked = (double) RESPONSES.size() * statements.size();
    List<Object> given =
        RESPONSES.stream()
            .flatMap(one -> statements.stream().map(each -> one.get(each.asked().id())))
            .filter(Objects::nonNull)
            .toList();
    long unknown = given.stream().filter(AnswerModel.DONT_KNOW::equals).count();

    assertThat(unknown / asked).isCloseTo(.08, Offset.offset(.015));
    assertThat(1 - given.size() / asked).isBetween(.01, .03);
  }

  @Test
  void about_2_in_100_give_every_statement_the_same_answer() {
    long lines = RESPONSES.stream().filter(AnswerModelTest::isStraightLine).count();

    assertThat((double) lines / RESPONSES.size()).isCloseTo(.02, Offset.offset(.012));
  }

  @Test
  void who_knows_more_chooses_the_right_option_more_often_and_is_surer() {
    List<SyntheticPerson> people = PROVINCE.people();
    List<SyntheticPerson> high =
        people.stream().filter(one -> one.inclinations().knowledge() > .5).toList();
    List<SyntheticPerson> low =
        people.stream().filter(one -> one.inclinations().knowledge() < -.5).toList();

    assertThat(shareRight(high)).isGreaterThan(shareRight(low) + .2);
    assertThat(meanCertainty(high)).isGreaterThan(meanCertainty(low) + 5);
  }

  @Test
  void a_routed_question_is_answered_only_where_it_is_asked() {
    List<SyntheticPerson> people = PROVINCE.people();
    List<Map<String, Object>> answers = PROVINCE.answersOf(people);
    for (int index = 0; index < people.size(); index++) {
      Map<String, Object> given = answers.get(index);
      if (given.containsKey("training-nut")) {
        assertThat(given).containsEntry("training-gehad", "ja");
      }
      if (given.containsKey("leiding-gesprek")) {
        assertThat(people.get(index).member().isManager()).isTrue();
      }
    }
    assertThat(answers).anyMatch(given -> given.containsKey("training-nut"));
    assertThat(answers).anyMatch(given -> given.containsKey("leiding-gesprek"));
  }

  private static List<Question.Statement> statements(Dimension dimension) {
    return QUESTIONS.stream()
        .flatMap(one -> one instanceof Question.Statement it ? Stream.of(it) : Stream.empty())
        .filter(statement -> statement.topic().dimension() == dimension)
        .toList();
  }

  private static Stream<Double> score(Map<String, Object> response, Question.Statement statement) {
    return response.get(statement.asked().id()) instanceof Integer step
        ? Stream.of((double) (statement.reversed() ? 6 - step : step))
        : Stream.empty();
  }

  private static Stream<Double> scores(Dimension dimension) {
    return RESPONSES.stream()
        .flatMap(one -> statements(dimension).stream().flatMap(each -> score(one, each)));
  }

  private static Stream<Double> scale(Map<String, Object> response, Dimension dimension) {
    return statements(dimension).stream()
        .flatMap(statement -> score(response, statement))
        .mapToDouble(score -> score)
        .average()
        .stream()
        .boxed();
  }

  /** Cronbach's alpha over the people who answered every statement. */
  private static double alpha(Dimension dimension) {
    List<Question.Statement> statements = statements(dimension);
    List<List<Double>> rows =
        RESPONSES.stream()
            .map(one -> statements.stream().flatMap(each -> score(one, each)).toList())
            .filter(row -> row.size() == statements.size())
            .toList();
    double parts = 0;
    for (int item = 0; item < statements.size(); item++) {
      int column = item;
      parts += variance(rows.stream().map(row -> row.get(column)));
    }
    double whole =
        variance(rows.stream().map(row -> row.stream().mapToDouble(score -> score).sum()));
    double items = statements.size();
    return items / (items - 1) * (1 - parts / whole);
  }

  private static double variance(Stream<Double> values) {
    return new Variance().evaluate(values.mapToDouble(value -> value).toArray());
  }

  private static double[] inclinations(Dimension dimension) {
    return PROVINCE.people().stream()
        .mapToDouble(person -> person.inclinations().of(dimension))
        .toArray();
  }

  private static boolean isStraightLine(Map<String, Object> response) {
    HashSet<Object> steps = new HashSet<>();
    for (Dimension dimension : Dimension.values()) {
      statements(dimension).stream()
          .map(statement -> response.get(statement.asked().id()))
          .filter(Integer.class::isInstance)
          .forEach(steps::add);
    }
    return steps.size() == 1;
  }

  private static double shareRight(List<SyntheticPerson> people) {
    return guesses(people).mapToInt(one -> one.equals("b") ? 1 : 0).average().orElseThrow();
  }

  private static Stream<Object> guesses(List<SyntheticPerson> people) {
    return guessed(people).map(guess -> Optional.ofNullable(guess.get("option")).orElse(""));
  }

  private static double meanCertainty(List<SyntheticPerson> people) {
    return guessed(people)
        .flatMap(
            guess ->
                guess.get("certainty") instanceof Integer sure ? Stream.of(sure) : Stream.empty())
        .mapToInt(sure -> sure)
        .average()
        .orElseThrow();
  }

  private static Stream<Map<Object, Object>> guessed(List<SyntheticPerson> people) {
    return PROVINCE.answersOf(people).stream()
        .map(answers -> answers.get("sc-phishing"))
        .flatMap(
            guess ->
                guess instanceof Map<?, ?> map ? Stream.of(new HashMap<>(map)) : Stream.empty());
  }
}
