package nl.peilstok.core.training;

import java.util.Locale;
import java.util.Optional;

/** When a measure is to have its effect: within months, within a year or two, or for good. */
public enum Term {
  KORT,
  MIDDEN,
  LANG;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find a term by its code. */
  public static Optional<Term> find(String code) {
    for (Term term : values()) {
      if (term.code().equals(code)) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
