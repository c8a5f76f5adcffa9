package nl.peilstok.core.instrument;

import java.util.List;
import java.util.Optional;
import nl.peilstok.core.failure.Reason;
import org.jspecify.annotations.Nullable;

/** A question of one of a closed set of kinds. */
public sealed interface Item {

  /** The option id that stands for <i>weet ik niet</i> on every kind that offers it. */
  String DONT_KNOW = "dontKnow";

  /** What every kind has: identity, wording, theme and routing. */
  Question question();

  /**
   * Say why an answer does not fit this item.
   *
   * @return empty when it fits
   */
  Optional<Reason> objectionTo(Answer answer);

  /** The item's id, unique in its instrument and kept over versions. */
  default String id() {
    return question().id();
  }

  /** What every kind has in common. */
  record Question(String id, Wording text, @Nullable String theme, Routing routing) {}

  /** Five points from fully disagree to fully agree, part of a scale. */
  record Likert(Question question, Dimension dimension, boolean reversed, boolean dontKnow)
      implements Item {

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return switch (answer) {
        case Answer.Step step -> within(step.value(), 5);
        case Answer.DontKnow _ when dontKnow -> Optional.empty();
        default -> Optional.of(Reason.WRONG_ANSWER_KIND);
      };
    }
  }

  /** A question with one right option and, if asked, a certainty of 0–100. */
  record Knowledge(Question question, List<Option> options, String right, boolean certainty)
      implements Item {

    /** Copy the options. */
    public Knowledge {
      options = List.copyOf(options);
    }

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return switch (answer) {
        case Answer.Choice choice -> among(options, choice.option());
        case Answer.Guess guess -> among(options, guess.option()).or(() -> certaintyOf(guess));
        case Answer.DontKnow _ -> Optional.empty();
        default -> Optional.of(Reason.WRONG_ANSWER_KIND);
      };
    }

    private Optional<Reason> certaintyOf(Answer.Guess guess) {
      Integer given = guess.certainty();
      if (given == null) {
        return Optional.empty();
      }
      boolean fits = certainty && given >= 0 && given <= 100;
      return fits ? Optional.empty() : Optional.of(Reason.OUT_OF_RANGE);
    }
  }

  /** One option out of several. */
  record SingleChoice(Question question, List<Option> options) implements Item {

    /** Copy the options. */
    public SingleChoice {
      options = List.copyOf(options);
    }

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return answer instanceof Answer.Choice choice
          ? among(options, choice.option())
          : Optional.of(Reason.WRONG_ANSWER_KIND);
    }
  }

  /** Any number of options. */
  record MultipleChoice(Question question, List<Option> options) implements Item {

    /** Copy the options. */
    public MultipleChoice {
      options = List.copyOf(options);
    }

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      if (!(answer instanceof Answer.Choices choices)) {
        return Optional.of(Reason.WRONG_ANSWER_KIND);
      }
      return choices.options().stream().flatMap(one -> among(options, one).stream()).findFirst();
    }
  }

  /** A mark from 1 to 10. */
  record Mark(Question question) implements Item {

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return answer instanceof Answer.Step step
          ? within(step.value(), 10)
          : Optional.of(Reason.WRONG_ANSWER_KIND);
    }
  }

  /** Recognition of a term in three steps. */
  record Term(Question question) implements Item {

    /** The three steps, from unknown to known. */
    public static final List<Option> STEPS =
        List.of(
            new Option("unknown", new Wording("Ken ik niet", "I do not know it")),
            new Option("heard", new Wording("Wel eens van gehoord", "I have heard of it")),
            new Option("known", new Wording("Ik weet wat het is", "I know what it is")));

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return answer instanceof Answer.Choice choice
          ? among(STEPS, choice.option())
          : Optional.of(Reason.WRONG_ANSWER_KIND);
    }
  }

  /** A question answered in own words; sealed apart and never part of a response. */
  record Open(Question question) implements Item {

    @Override
    public Optional<Reason> objectionTo(Answer answer) {
      return Optional.of(Reason.WRONG_ANSWER_KIND);
    }
  }

  private static Optional<Reason> within(int value, int highest) {
    return value >= 1 && value <= highest ? Optional.empty() : Optional.of(Reason.OUT_OF_RANGE);
  }

  private static Optional<Reason> among(List<Option> options, String id) {
    return options.stream().anyMatch(option -> option.id().equals(id))
        ? Optional.empty()
        : Optional.of(Reason.OUT_OF_RANGE);
  }
}
