package nl.peilstok.core.training;

import java.util.Locale;

/** Who can take a measure. */
public enum Actor {
  AMBTENAREN,
  MANAGERS,
  POLITIEK,
  ORGANISATIE;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
