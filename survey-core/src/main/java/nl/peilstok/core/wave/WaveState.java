package nl.peilstok.core.wave;

import java.util.Locale;

/** Where a wave is in its life, for lists and storage; what can be done is told by {@link Wave}. */
public enum WaveState {
  DRAFT,
  OPEN,
  CLOSED,
  READY,
  PUBLISHED,
  PURGED,
  CANCELLED;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
