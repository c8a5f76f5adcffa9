package nl.peilstok.analytics.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;

/** Answer a whole questionnaire; the statements exactly as {@link Statements} does. */
final class AnswerModel {
  private static final String NONE_OF_THESE = "geen";
  private static final double MEAN_MARK = 7;

  private final Instrument instrument;
  private final Statements statements;
  private final Draws draws;

  AnswerModel(Instrument instrument, Statements statements, Draws draws) {
    this.instrument = instrument;
    this.statements = statements;
    this.draws = draws;
  }

  /** What a person answers, by item; what is left open or not asked has no entry. */
  Map<String, Answer> answers(SyntheticPerson person, int wave) {
    RandomGenerator random = draws.of("answers", person.employee().id(), wave);
    int[] steps = statements.answers(person, wave);
    int statement = 0;
    Map<String, Answer> answers = new HashMap<>();
    for (Item item : instrument.items()) {
      if (item instanceof Item.Likert) {
        step(steps[statement++]).ifPresent(answer -> answers.put(item.id(), answer));
        continue;
      }
      double missing = Doubt.missingShare(draws.of("missing", item.id()));
      boolean open = random.nextDouble() < missing;
      String role = person.segments().role();
      if (!open && item.question().routing().asks(role, answers)) {
        answer(item, person, random).ifPresent(answer -> answers.put(item.id(), answer));
      }
    }
    return answers;
  }

  private static Optional<Answer> step(int given) {
    return switch (given) {
      case Statements.MISSING, Statements.NOT_ASKED -> Optional.empty();
      case Statements.DONT_KNOW -> Optional.of(new Answer.DontKnow());
      default -> Optional.of(new Answer.Step(given));
    };
  }

  private Optional<Answer> answer(Item item, SyntheticPerson person, RandomGenerator random) {
    return switch (item) {
      case Item.Knowledge knowledge -> Optional.of(guess(knowledge, person, random));
      case Item.SingleChoice single -> Optional.of(option(item.id(), single.options(), random));
      case Item.Term _ -> Optional.of(option(item.id(), Item.Term.STEPS, random));
      case Item.MultipleChoice multiple -> Optional.of(options(multiple, person, random));
      case Item.Mark _ -> Optional.of(mark(person, random));
      case Item.Likert _, Item.Open _ -> Optional.empty();
    };
  }

  private static Answer guess(
      Item.Knowledge situation, SyntheticPerson person, RandomGenerator random) {
    if (random.nextDouble() < Doubt.dontKnow(person)) {
      return new Answer.DontKnow();
    }
    double knowledge = person.inclinations().knowledge();
    boolean right = random.nextDouble() < Doubt.logistic(.4 + .9 * knowledge);
    List<String> wrong =
        situation.options().stream()
            .map(Option::id)
            .filter(id -> !id.equals(situation.right()))
            .toList();
    String option = right ? situation.right() : wrong.get(random.nextInt(wrong.size()));
    if (!situation.certainty()) {
      return new Answer.Guess(option, null);
    }
    double sure = 2.4 + .4 * knowledge + (right ? .6 : 0) + .9 * random.nextGaussian();
    return new Answer.Guess(option, 25 * within(0, 4, sure));
  }

  /** Every option has its own pull, drawn once per question. */
  private Answer option(String item, List<Option> options, RandomGenerator random) {
    RandomGenerator pulls = draws.of("item", item);
    String chosen = "";
    double best = Double.NEGATIVE_INFINITY;
    for (Option option : options) {
      // The largest of log weight plus Gumbel noise is a draw by weight.
      double noise = -Math.log(-Math.log(random.nextDouble(1e-12, 1)));
      double pull = Math.log(pulls.nextDouble(.5, 1.5)) + noise;
      if (pull > best) {
        best = pull;
        chosen = option.id();
      }
    }
    return new Answer.Choice(chosen);
  }

  /** Who knows less asks for more topics; 'none of these' stands alone. */
  private Answer options(Item.MultipleChoice item, SyntheticPerson person, RandomGenerator random) {
    RandomGenerator pulls = draws.of("item", item.id());
    double need = -1.2 - .4 * person.inclinations().knowledge();
    TreeSet<String> chosen = new TreeSet<>();
    boolean none = false;
    for (Option option : item.options()) {
      double chance = Doubt.logistic(need + pulls.nextDouble(-.7, .7));
      boolean wanted = random.nextDouble() < chance;
      none |= option.id().equals(NONE_OF_THESE);
      if (wanted && !option.id().equals(NONE_OF_THESE)) {
        chosen.add(option.id());
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(none ? NONE_OF_THESE : item.options().getFirst().id());
    }
    return new Answer.Choices(chosen);
  }

  private static Answer mark(SyntheticPerson person, RandomGenerator random) {
    double behaviour = person.inclinations().behaviour();
    return new Answer.Step(within(1, 10, MEAN_MARK + .7 * behaviour + .9 * random.nextGaussian()));
  }

  private static int within(int lowest, int highest, double value) {
    return Math.clamp(Math.round(value), lowest, highest);
  }
}
