package nl.peilstok.api.platform.job;

import java.util.Locale;

/** Where a job is. */
public enum JobState {
  WAITING,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing will happen any more. */
  public boolean isEnd() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
