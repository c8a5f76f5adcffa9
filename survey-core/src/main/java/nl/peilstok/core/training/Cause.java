package nl.peilstok.core.training;

import java.util.Locale;

/** What figures call for a measure. */
public enum Cause {
  /** Too little is known. */
  LOW_KENNIS,
  /** The use and the need are not seen. */
  LOW_HOUDING,
  /** The rules are known and endorsed, not practised. */
  NOT_PRACTISED,
  /** Nothing in particular: it keeps what was reached. */
  ALWAYS;

  /** The stable code, such as {@code low-kennis}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
