package nl.peilstok.core.instrument;

import java.util.Locale;
import java.util.Optional;

/** What a Likert item measures: knowledge, attitude or self-reported behaviour. */
public enum Dimension {
  KENNIS,
  HOUDING,
  GEDRAG;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find a dimension by its code. */
  public static Optional<Dimension> find(String code) {
    for (Dimension dimension : values()) {
      if (dimension.code().equals(code)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
