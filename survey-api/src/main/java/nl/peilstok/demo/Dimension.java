package nl.peilstok.demo;

import java.util.Locale;

/** What a statement measures. */
enum Dimension {
  KENNIS,
  HOUDING,
  GEDRAG;

  /** The word used in instruments and results. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Dimension of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
