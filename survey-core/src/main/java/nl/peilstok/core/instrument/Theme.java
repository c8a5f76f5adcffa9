package nl.peilstok.core.instrument;

import org.jspecify.annotations.Nullable;

/**
 * A subject that items are about, such as phishing.
 *
 * @param advice what somebody can do about it tomorrow, in one or two sentences; null without
 */
public record Theme(String id, Wording name, @Nullable Wording advice) {

  /** A theme without advice. */
  public Theme(String id, Wording name) {
    this(id, name, null);
  }
}
