package nl.peilstok.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Answer a questionnaire as METHOD.md's synthetic organisation does; always the same for a seed.
 *
 * <p>The values are those of the API: a number, a text, a list of texts, or an option with its
 * certainty. A question that is left open has no entry.
 */
final class AnswerModel {
  static final String DONT_KNOW = "dontKnow";
  private static final String NONE_OF_THESE = "geen";
  private static final double DONT_KNOW_SHARE = .08;
  private static final double LEAST_MISSING = .01;
  private static final double MOST_MISSING = .03;
  private static final double MEAN_MARK = 7;

  private final Draws draws;

  AnswerModel(Draws draws) {
    this.draws = draws;
  }

  /** What a person answers, in the order of the questionnaire. */
  Map<String, Object> answers(SyntheticPerson person, Questionnaire questionnaire) {
    Visit visit = new Visit(person, draws.of("answers", person.member().id()));
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      Question.Asked asked = question.asked();
      // Drawn before routing is looked at, so that one answer does not shift all later draws.
      boolean missing = visit.random.nextDouble() < missingShare(asked.id());
      if (!missing && asked.asks(person.member().role(), answers)) {
        answer(question, visit).ifPresent(answer -> answers.put(asked.id(), answer));
      }
    }
    return answers;
  }

  /** One person at the questionnaire, with what stays the same from page to page. */
  private static final class Visit {
    private final SyntheticPerson person;
    private final RandomGenerator random;
    private final Map<String, Double> themes = new HashMap<>();
    private final int line;

    Visit(SyntheticPerson person, RandomGenerator random) {
      this.person = person;
      this.random = random;
      this.line = 3 + random.nextInt(3);
    }

    double theme(String theme) {
      return themes.computeIfAbsent(theme, _ -> random.nextGaussian());
    }
  }

  private Optional<Object> answer(Question question, Visit visit) {
    return switch (question) {
      case Question.Statement statement -> Optional.of(step(statement, visit));
      case Question.Situation situation -> Optional.of(guess(situation, visit));
      case Question.Choice choice -> Optional.of(option(choice, visit));
      case Question.Choices choices -> Optional.of(options(choices, visit));
      case Question.Mark _ -> Optional.of(mark(visit));
      case Question.OwnWords _ -> Optional.empty();
    };
  }

  private Object step(Question.Statement statement, Visit visit) {
    Dimension dimension = statement.topic().dimension();
    boolean mayNotKnow = statement.dontKnow() && dimension == Dimension.KENNIS;
    if (mayNotKnow && doesNotKnow(visit)) {
      return DONT_KNOW;
    }
    if (visit.person.straightLiner()) {
      return visit.line;
    }
    StatementShape shape = StatementShape.of(draws.of("item", statement.asked().id()));
    double direction = statement.reversed() ? -1 : 1;
    double inclination =
        shape.inclination(
            visit.person.inclinations().of(dimension),
            visit.theme(statement.topic().theme()),
            direction * visit.person.acquiescence(),
            visit.random.nextGaussian());
    int step = Steps.of(dimension).step(inclination);
    return statement.reversed() ? 6 - step : step;
  }

  private static Object guess(Question.Situation situation, Visit visit) {
    if (doesNotKnow(visit)) {
      return DONT_KNOW;
    }
    double knowledge = visit.person.inclinations().knowledge();
    RandomGenerator random = visit.random;
    boolean right = random.nextDouble() < logistic(.4 + .9 * knowledge);
    List<String> wrong =
        situation.options().stream().filter(one -> !one.equals(situation.right())).toList();
    String option = right ? situation.right() : wrong.get(random.nextInt(wrong.size()));
    if (!situation.certainty()) {
      return option;
    }
    double sure = 2.4 + .4 * knowledge + (right ? .6 : 0) + .9 * random.nextGaussian();
    return Map.of("option", option, "certainty", 25 * within(0, 4, sure));
  }

  /** Less often the better somebody knows; 8 % over all. */
  private static boolean doesNotKnow(Visit visit) {
    double knowledge = visit.person.inclinations().knowledge();
    double slope = .5;
    double atZero = Math.log(DONT_KNOW_SHARE / (1 - DONT_KNOW_SHARE)) - slope * slope / 2;
    return visit.random.nextDouble() < logistic(atZero - slope * knowledge);
  }

  /** Every option has its own pull, drawn once per question. */
  private Object option(Question.Choice choice, Visit visit) {
    RandomGenerator pulls = draws.of("item", choice.asked().id());
    String chosen = "";
    double best = Double.NEGATIVE_INFINITY;
    for (String option : choice.options()) {
      // The largest of log weight plus Gumbel noise is a draw by weight.
      double noise = -Math.log(-Math.log(visit.random.nextDouble(1e-12, 1)));
      double pull = Math.log(pulls.nextDouble(.5, 1.5)) + noise;
      if (pull > best) {
        best = pull;
        chosen = option;
      }
    }
    return chosen;
  }

  /** Who knows less asks for more topics; 'none of these' stands alone. */
  private Object options(Question.Choices choices, Visit visit) {
    RandomGenerator pulls = draws.of("item", choices.asked().id());
    double need = -1.2 - .4 * visit.person.inclinations().knowledge();
    List<String> chosen = new ArrayList<>();
    for (String option : choices.options()) {
      double chance = logistic(need + pulls.nextDouble(-.7, .7));
      if (visit.random.nextDouble() < chance && !option.equals(NONE_OF_THESE)) {
        chosen.add(option);
      }
    }
    boolean none = chosen.isEmpty() && choices.options().contains(NONE_OF_THESE);
    if (none) {
      return List.of(NONE_OF_THESE);
    }
    return chosen.isEmpty() ? List.of(choices.options().getFirst()) : chosen;
  }

  private static Object mark(Visit visit) {
    double behaviour = visit.person.inclinations().behaviour();
    return within(1, 10, MEAN_MARK + .7 * behaviour + .9 * visit.random.nextGaussian());
  }

  private double missingShare(String item) {
    return draws.of("missing", item).nextDouble(LEAST_MISSING, MOST_MISSING);
  }

  private static int within(int lowest, int highest, double value) {
    return Math.clamp(Math.round(value), lowest, highest);
  }

  private static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
