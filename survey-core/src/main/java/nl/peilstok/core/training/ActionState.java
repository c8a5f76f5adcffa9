package nl.peilstok.core.training;

import java.util.Locale;
import java.util.Optional;

/** How far a measure is. */
public enum ActionState {
  OPEN,
  BUSY,
  DONE,
  DROPPED;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find a state by its code. */
  public static Optional<ActionState> find(String code) {
    for (ActionState state : values()) {
      if (state.code().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
