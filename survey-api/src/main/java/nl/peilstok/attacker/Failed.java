package nl.peilstok.attacker;

/** What keeps the attack from going on, in a sentence for whoever started it. */
final class Failed extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  Failed(String sentence) {
    super(sentence);
  }

  Failed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
