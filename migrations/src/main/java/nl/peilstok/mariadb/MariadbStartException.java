package nl.peilstok.mariadb;

/** Says in a plain sentence, for the person at the terminal, why the server did not start. */
public final class MariadbStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MariadbStartException(String sentence) {
    super(sentence);
  }

  MariadbStartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
