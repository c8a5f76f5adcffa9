package nl.peilstok.demo;

/** Stop the demo with a sentence that somebody can read and act upon. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }

  Refused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
