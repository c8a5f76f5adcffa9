package nl.peilstok.analytics.disclosure;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.tally.CodedResponses;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;

/** Answers of everybody who answers: 63 items, 5 % left open, 5 % <i>weet ik niet</i>. */
final class MadeUpAnswers {
  static final Instrument INSTRUMENT = Questionnaire.large();

  private static final double OPEN = .05;
  private static final double NOT_KNOWN = .05;

  private MadeUpAnswers() {}

  static Tally of(MadeUpBody body) {
    CodedResponses coded = CodedResponses.empty(new TallyPlan(INSTRUMENT, body.segments()));
    RandomGenerator random = new SplittableRandom(63);
    for (Cohort cohort : body.people()) {
      for (int person = 0; person < cohort.n(); person++) {
        coded.add(new Response(cohort.segments(), answers(random)), cohort.segments());
      }
    }
    return coded.tally();
  }

  private static Map<String, Answer> answers(RandomGenerator random) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : INSTRUMENT.items()) {
      if (random.nextDouble() >= OPEN) {
        answers.put(item.id(), answer(item, random));
      }
    }
    return answers;
  }

  private static Answer answer(Item item, RandomGenerator random) {
    if (random.nextDouble() < NOT_KNOWN) {
      return new Answer.DontKnow();
    }
    return item instanceof Item.Knowledge knowledge
        ? new Answer.Guess(
            knowledge.options().get(random.nextInt(knowledge.options().size())).id(),
            random.nextInt(101))
        : new Answer.Step(1 + Math.clamp((int) (2.5 + 1.2 * random.nextGaussian()), 0, 4));
  }
}
