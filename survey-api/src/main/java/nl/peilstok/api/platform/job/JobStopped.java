package nl.peilstok.api.platform.job;

/** Unwinds work that must not go on: it was cancelled, or another server took it over. */
public final class JobStopped extends RuntimeException {
  private final boolean cancelled;

  JobStopped(boolean cancelled) {
    super(cancelled ? "cancelled" : "lease lost", null, false, false);
    this.cancelled = cancelled;
  }

  boolean cancelled() {
    return cancelled;
  }
}
