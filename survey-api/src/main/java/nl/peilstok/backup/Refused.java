package nl.peilstok.backup;

/** Stop with a sentence that the person at the terminal can act upon. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final int exitCode;

  private Refused(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** Blame the machine or its state; the same words may work later. */
  static Refused because(String sentence) {
    return new Refused(sentence, FAILED);
  }

  /** Blame the words of the command line. */
  static Refused misuse(String sentence) {
    return new Refused(sentence + "\n" + Order.USAGE, MISUSED);
  }

  int exitCode() {
    return exitCode;
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
