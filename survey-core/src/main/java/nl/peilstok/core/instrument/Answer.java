package nl.peilstok.core.instrument;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer as given, before it is held against its item. */
public sealed interface Answer {

  /** A step on a numbered scale: 1–5 on a Likert item, 1–10 as a mark. */
  record Step(int value) implements Answer {}

  /** <i>Weet ik niet</i>, a choice of its own. */
  record DontKnow() implements Answer {}

  /** One option. */
  record Choice(String option) implements Answer {}

  /** An option of a knowledge item and how sure the person is, 0–100, when asked and given. */
  record Guess(String option, @Nullable Integer certainty) implements Answer {}

  /** Any number of options, at least one. */
  record Choices(Set<String> options) implements Answer {

    /** Copy the options. */
    public Choices {
      options = Set.copyOf(options);
    }
  }
}
