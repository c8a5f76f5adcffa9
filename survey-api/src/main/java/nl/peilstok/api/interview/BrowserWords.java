package nl.peilstok.api.interview;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.peilstok.core.instrument.Language;

/**
 * The texts that the module shows, in both languages, so that somebody can change language in
 * mid-interview without a new page.
 */
@Singleton
class BrowserWords {
  private static final String PREFIX = "interview.";

  private final String json;

  BrowserWords(JsonMapper mapper) {
    Map<String, Map<String, String>> bundles = new TreeMap<>();
    for (Language language : Language.values()) {
      bundles.put(language.code(), texts(language));
    }
    try {
      // A text cannot end the script element it travels in.
      this.json = mapper.writeValueAsString(bundles).replace("<", "\\u003c");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Texts by language and by key without the prefix, safe inside a script element. */
  String json() {
    return json;
  }

  private static Map<String, String> texts(Language language) {
    ResourceBundle bundle = ResourceBundle.getBundle("messages", language.locale());
    Map<String, String> texts = new TreeMap<>();
    for (String key : bundle.keySet()) {
      if (isForBrowser(key)) {
        texts.put(key.substring(PREFIX.length()), bundle.getString(key));
      }
    }
    return texts;
  }

  private static boolean isForBrowser(String key) {
    return key.startsWith(PREFIX + "app.")
        || key.startsWith(PREFIX + "answer.")
        || key.equals(PREFIX + "language")
        || key.equals(PREFIX + "title");
  }
}
