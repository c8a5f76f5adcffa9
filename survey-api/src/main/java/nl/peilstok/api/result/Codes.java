package nl.peilstok.api.result;

import java.util.Locale;

/** Write constants as stable codes. */
public final class Codes {
  private Codes() {}

  /** The code of a reason, as answers and message keys spell it. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
