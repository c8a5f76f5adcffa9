package nl.peilstok.core.training;

import java.util.Locale;
import java.util.Optional;

/** How a training is given. */
public enum Form {
  E_LEARNING,
  WORKSHOP,
  COURSE,
  COACHING,
  EXERCISE,
  GAME,
  CAMPAIGN;

  /** The stable code, such as {@code e-learning}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Find a form by its code. */
  public static Optional<Form> find(String code) {
    for (Form form : values()) {
      if (form.code().equals(code)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
