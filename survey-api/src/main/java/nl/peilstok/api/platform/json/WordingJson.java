package nl.peilstok.api.platform.json;

import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/** A text in Dutch and English. */
@Serdeable
public record WordingJson(@Nullable String nl, @Nullable String en) {

  /** Write. */
  public static WordingJson of(Wording wording) {
    return new WordingJson(wording.nl(), wording.en());
  }

  static Wording read(@Nullable WordingJson json) {
    return json == null ? new Wording("", "") : new Wording(orEmpty(json.nl), orEmpty(json.en));
  }

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
