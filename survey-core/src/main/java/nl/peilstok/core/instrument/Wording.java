package nl.peilstok.core.instrument;

/** A text in both languages. */
public record Wording(String nl, String en) {

  /** The text in one language. */
  public String in(Language language) {
    return switch (language) {
      case NL -> nl;
      case EN -> en;
    };
  }
}
