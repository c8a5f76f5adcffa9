package nl.peilstok.core.wave;

import java.time.Instant;
import java.util.Optional;
import nl.peilstok.core.failure.Failure;

/**
 * A wave of a measurement. Each state is a type of its own and offers only the moves that are legal
 * from it, so that a wrong move does not compile.
 */
public sealed interface Wave {

  /** The opaque id. */
  String id();

  /** The officer's plan; frozen from opening on. */
  WavePlan plan();

  /** The state as a word. */
  WaveState state();

  /** The frozen manifest; empty while the wave is a draft. */
  default Optional<SealedManifest> manifest() {
    return switch (this) {
      case Draft _ -> Optional.empty();
      case Open open -> Optional.of(open.sealed());
      case Closed closed -> Optional.of(closed.sealed());
      case Ready ready -> Optional.of(ready.sealed());
      case Published published -> Optional.of(published.sealed());
      case Purged purged -> Optional.of(purged.sealed());
      case Cancelled cancelled -> Optional.of(cancelled.sealed());
    };
  }

  /** A plan that can still be changed. */
  record Draft(String id, WavePlan plan) implements Wave {

    /** Freeze the manifest and start collecting. */
    public Open open(SealedManifest manifest) {
      return new Open(id, plan, manifest);
    }

    @Override
    public WaveState state() {
      return WaveState.DRAFT;
    }
  }

  /** People answer. */
  record Open(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    /** Why it cannot be closed now; empty when it can. */
    public Optional<Failure> objectionToClosing(Instant now) {
      boolean closable = plan.closableByHand() || !now.isBefore(plan.closesAt());
      return closable ? Optional.empty() : Optional.of(Failure.WAVE_NOT_YET_CLOSABLE);
    }

    /** Whether a response that arrives now is still taken. */
    public boolean collects(Instant now) {
      return now.isBefore(plan.closesAt());
    }

    /** Stop collecting. Ask {@link #objectionToClosing} first. */
    public Closed close() {
      return new Closed(id, plan, sealed);
    }

    /** Stop for good: nothing will be published. */
    public Cancelled cancel() {
      return new Cancelled(id, plan, sealed);
    }

    @Override
    public WaveState state() {
      return WaveState.OPEN;
    }
  }

  /** Collection has stopped; the responses are still sealed. */
  record Closed(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    /** The one publication is made and committed, not yet visible. */
    public Ready tallied() {
      return new Ready(id, plan, sealed);
    }

    @Override
    public WaveState state() {
      return WaveState.CLOSED;
    }
  }

  /** The publication is there and waits to be shown. */
  record Ready(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    /** Show the publication. */
    public Published publish() {
      return new Published(id, plan, sealed);
    }

    @Override
    public WaveState state() {
      return WaveState.READY;
    }
  }

  /** Results can be read. */
  record Published(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    /** Sealed responses and keys are destroyed; the publication stays. */
    public Purged purge() {
      return new Purged(id, plan, sealed);
    }

    @Override
    public WaveState state() {
      return WaveState.PUBLISHED;
    }
  }

  /** Only the publication is left. */
  record Purged(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    @Override
    public WaveState state() {
      return WaveState.PURGED;
    }
  }

  /** Stopped before its end; responses and keys are destroyed. */
  record Cancelled(String id, WavePlan plan, SealedManifest sealed) implements Wave {

    @Override
    public WaveState state() {
      return WaveState.CANCELLED;
    }
  }
}
