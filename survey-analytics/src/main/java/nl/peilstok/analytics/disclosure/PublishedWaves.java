package nl.peilstok.analytics.disclosure;

import java.util.Optional;
import nl.peilstok.core.wave.Wave;

/** Where publications are kept, for features that read figures and nothing else. */
public interface PublishedWaves {

  /** The publication of a wave that shows its results; empty before. */
  Optional<Publication> find(Wave wave);
}
