package nl.peilstok.api;

/** Say in a plain sentence, for the person at the terminal, why Peilstok does not start. */
final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final int exitCode;

  private StartRefused(String sentence, int exitCode) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /** Blame the machine or its state; the same words may work later. */
  static StartRefused because(String sentence) {
    return new StartRefused(sentence, FAILED);
  }

  /** Blame the words of the command line or of the environment. */
  static StartRefused misuse(String sentence) {
    return new StartRefused(sentence + "\n" + Arguments.USAGE, MISUSED);
  }

  int exitCode() {
    return exitCode;
  }
}
