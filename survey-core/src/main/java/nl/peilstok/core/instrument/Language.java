package nl.peilstok.core.instrument;

import java.util.Locale;

/** The languages of interface and items. */
public enum Language {
  NL,
  EN;

  /** The language's ISO 639-1 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale for numbers and dates. */
  public Locale locale() {
    return this == NL ? Locale.of("nl", "NL") : Locale.of("en", "GB");
  }
}
