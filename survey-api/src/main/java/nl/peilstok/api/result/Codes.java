package nl.peilstok.api.result;

import java.util.Locale;

/** Write constants as stable codes. */
final class Codes {
  private Codes() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
