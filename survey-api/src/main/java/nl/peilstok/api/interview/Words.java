package nl.peilstok.api.interview;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import nl.peilstok.core.instrument.Language;

/** The texts of the respondent's pages in one language. */
record Words(Language language) {
  private static final String PREFIX = "interview.";

  /** A text with its places filled in. */
  String say(String key, Object... values) {
    String text = bundle().getString(PREFIX + key);
    for (int index = 0; index < values.length; index++) {
      text = text.replace("{" + index + "}", values[index].toString());
    }
    return text;
  }

  /** The other language, to switch to. */
  Words other() {
    return new Words(language == Language.NL ? Language.EN : Language.NL);
  }

  /** The texts that the browser needs, by key without the prefix. */
  Map<String, String> forBrowser() {
    Map<String, String> texts = new TreeMap<>();
    for (String key : bundle().keySet()) {
      if (key.startsWith(PREFIX + "app.")
          || key.startsWith(PREFIX + "answer.")
          || key.equals(PREFIX + "language")
          || key.equals(PREFIX + "start.title")) {
        texts.put(key.substring(PREFIX.length()), bundle().getString(key));
      }
    }
    return texts;
  }

  /** The language that was asked for in the address, else by the browser, else Dutch. */
  static Words of(String asked, Locale preferred) {
    if (asked.equals("en") || asked.equals("nl")) {
      return new Words(asked.equals("en") ? Language.EN : Language.NL);
    }
    return new Words(preferred.getLanguage().equals("en") ? Language.EN : Language.NL);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle("messages", language.locale());
  }
}
