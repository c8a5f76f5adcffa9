package nl.peilstok.attacker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the server, taken apart once: every number that stands there asks for its parts.
 *
 * @param text path and query
 * @param path without its query
 * @param wave the id of the wave of which it shows results, advice or the proof; empty for others
 * @param about what it shows of that
 */
record Address(String text, String path, String wave, String about) {
  private static final Pattern OF_WAVE =
      Pattern.compile(
          "(/api/v1)?(/oversight)?/waves/(?<wave>[^/]+)"
              + "(/(results|oversight|publication|priorities|training-plan|training-effect|my-unit)(/.*)?)?");

  static Address of(String text) {
    String path = text.replaceFirst("[?#].*", "");
    Matcher matcher = OF_WAVE.matcher(path);
    String about = path.replaceFirst("^.*/results/", "").replaceFirst("\\.csv$", "");
    return new Address(text, path, matcher.matches() ? matcher.group("wave") : "", about);
  }

  /** The same address of another wave. */
  Address ofWave(String other) {
    return of(text.replaceFirst("/waves/[^/]+", "/waves/" + other));
  }

  /** The value of a parameter of the query. */
  String parameter(String name, String otherwise) {
    String query = text.replaceFirst("^[^?]*\\??", "").replaceFirst("#.*", "");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return otherwise;
  }
}
