package nl.peilstok.attacker;

import java.util.Locale;

/**
 * Something that the server showed to somebody.
 *
 * @param viewer who saw it
 * @param at where
 * @param language of the page or file
 */
record Document(String viewer, Address at, String language, int status, String type, String text) {

  boolean isShown() {
    return status == 200;
  }

  /** Whether the server broke on it, so that nobody knows what it shows. */
  boolean isBroken() {
    return status >= 500;
  }

  /** Path and query. */
  String address() {
    return at.text();
  }

  /** The address without its query. */
  String path() {
    return at.path();
  }

  /** The id of the wave of which it shows results or the proof; empty for other documents. */
  String wave() {
    return at.wave();
  }

  /** The same as if it stood among the results of another wave, of which a part of it tells. */
  Document ofWave(String other) {
    return new Document(viewer, at.ofWave(other), language, status, type, text);
  }

  /** What stands for the people who were asked, or answered, what this is about. */
  String base(Meaning meaning) {
    return at.about() + " " + meaning.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a parameter of the query. */
  String parameter(String name, String otherwise) {
    return at.parameter(name, otherwise);
  }
}
