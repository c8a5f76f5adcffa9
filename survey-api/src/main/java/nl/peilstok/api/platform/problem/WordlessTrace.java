package nl.peilstok.api.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where something broke, for the log, without any message: databases and parsers quote in theirs
 * what people sent.
 */
public final class WordlessTrace extends RuntimeException {

  private WordlessTrace(String type, @Nullable Throwable cause) {
    super(type, cause);
  }

  /** The types and lines of a failure and its causes. */
  public static WordlessTrace of(Throwable failure) {
    Throwable cause = failure.getCause();
    WordlessTrace trace =
        new WordlessTrace(failure.getClass().getName(), cause == null ? null : of(cause));
    trace.setStackTrace(failure.getStackTrace());
    return trace;
  }
}
