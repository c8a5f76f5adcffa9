package nl.peilstok.analytics.disclosure;

/**
 * Say that rows or certificate are not what was frozen.
 *
 * <p>Not an expected refusal: somebody or something changed the database.
 */
public final class PublicationAltered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PublicationAltered(String what) {
    super("the frozen publication was altered: " + what);
  }

  PublicationAltered(String what, Throwable cause) {
    super("the frozen publication was altered: " + what, cause);
  }
}
