package nl.peilstok.api.participation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** For which unit how many codes are to be printed. */
@Serdeable
record SealedCodeFields(@Nullable String unit, @Nullable String count) {

  String unitOrEmpty() {
    return unit == null ? "" : unit;
  }

  String countOrEmpty() {
    return count == null ? "" : count;
  }

  /** The number; 0, which is refused, where there is none. */
  int number() {
    try {
      return Integer.parseInt(countOrEmpty().strip());
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
