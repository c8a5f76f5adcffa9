package nl.peilstok.core.wave;

import java.util.List;
import java.util.Optional;

/** The waves of the organisation. */
public interface Waves {

  /** Find a wave. */
  Optional<Wave> find(String id);

  /** All waves, newest first. */
  List<Wave> all();
}
