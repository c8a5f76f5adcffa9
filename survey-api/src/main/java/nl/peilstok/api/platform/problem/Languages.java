package nl.peilstok.api.platform.problem;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import nl.peilstok.core.instrument.Language;

/** Tell in which language a caller of the API reads. */
public final class Languages {
  private Languages() {}

  /** Dutch when the caller's first language is Dutch, English otherwise. */
  public static Language of(HttpRequest<?> request) {
    Locale locale = request.getLocale().orElse(Locale.ENGLISH);
    return locale.getLanguage().equals("nl") ? Language.NL : Language.EN;
  }
}
