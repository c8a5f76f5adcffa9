package nl.peilstok.core.instrument;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked an item.
 *
 * @param onlyRoles role codes; empty means everybody
 * @param onlyIf an earlier answer that must have been given, if any
 */
public record Routing(Set<String> onlyRoles, @Nullable Condition onlyIf) {

  /** Ask everybody. */
  public static final Routing EVERYBODY = new Routing(Set.of(), null);

  /** An earlier closed item that must have one of these answers. */
  public record Condition(String item, Set<String> answers) {

    /** Copy the answers. */
    public Condition {
      answers = Set.copyOf(answers);
    }
  }

  /** Copy the roles. */
  public Routing {
    onlyRoles = Set.copyOf(onlyRoles);
  }

  /** Whether some people are not asked. */
  public boolean isRouted() {
    return !onlyRoles.isEmpty() || onlyIf != null;
  }

  /** Whether a person of this role who gave these answers is asked. */
  public boolean asks(String role, Map<String, Answer> answers) {
    if (!onlyRoles.isEmpty() && !onlyRoles.contains(role)) {
      return false;
    }
    return Optional.ofNullable(onlyIf)
        .map(condition -> condition.answers().contains(word(answers.get(condition.item()))))
        .orElse(true);
  }

  private static String word(@Nullable Answer answer) {
    return switch (answer) {
      case null -> "";
      case Answer.Choice choice -> choice.option();
      case Answer.Guess guess -> guess.option();
      case Answer.Step step -> Integer.toString(step.value());
      case Answer.DontKnow _ -> "dontKnow";
      case Answer.Choices _ -> "";
    };
  }
}
