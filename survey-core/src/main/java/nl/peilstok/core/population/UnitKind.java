package nl.peilstok.core.population;

import java.util.Locale;
import java.util.Optional;

/** The levels of the unit tree, from the top down. */
public enum UnitKind {
  ORGANISATION,
  DIRECTORATE,
  DEPARTMENT,
  TEAM;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Find a kind by its code. */
  public static Optional<UnitKind> find(String code) {
    for (UnitKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
