package nl.peilstok.attacker;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that the server showed to somebody.
 *
 * @param viewer who saw it
 * @param address path and query
 * @param language of the page or file
 */
record Document(
    String viewer, String address, String language, int status, String type, String text) {
  private static final Pattern RESULTS =
      Pattern.compile(
          "(/api/v1)?(/oversight)?/waves/(?<wave>[^/]+)(/results.*|/oversight.*|/publication|/priorities.*|/training-plan|/training-effect.*|/my-unit.*)?");

  boolean isShown() {
    return status == 200;
  }

  /** Whether the server broke on it, so that nobody knows what it shows. */
  boolean isBroken() {
    return status >= 500;
  }

  /** The address without its query. */
  String path() {
    return address.replaceFirst("[?#].*", "");
  }

  /** The id of the wave of which it shows results or the proof; empty for other documents. */
  String wave() {
    Matcher matcher = RESULTS.matcher(path());
    return matcher.matches() ? matcher.group("wave") : "";
  }

  /** The same as if it stood among the results of another wave, of which a part of it tells. */
  Document ofWave(String other) {
    return new Document(
        viewer,
        address.replaceFirst("/waves/[^/]+", "/waves/" + other),
        language,
        status,
        type,
        text);
  }

  /** What stands for the people who were asked, or answered, what this is about. */
  String base(Meaning meaning) {
    String about = path().replaceFirst("^.*/results/", "").replaceFirst("\\.csv$", "");
    return about + " " + meaning.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a parameter of the query. */
  String parameter(String name, String otherwise) {
    String query = address.replaceFirst("^[^?]*\\??", "").replaceFirst("#.*", "");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return otherwise;
  }
}
