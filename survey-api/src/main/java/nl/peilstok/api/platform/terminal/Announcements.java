package nl.peilstok.api.platform.terminal;

/**
 * Say something to the person at the terminal, beside the log: it may hold a one-time password.
 *
 * <p>The entrance binds it to standard output.
 */
@FunctionalInterface
public interface Announcements {

  /** Print the text and a line end. */
  void announce(String text);
}
