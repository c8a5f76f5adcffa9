package nl.peilstok.api.wave;

import java.util.List;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WaveState;

/**
 * What the list of waves shows.
 *
 * @param staffed whether there are people to invite
 */
record WavesView(List<Wave> waves, boolean staffed) {

  /** Copy the list. */
  WavesView {
    waves = List.copyOf(waves);
  }

  static boolean hasResults(Wave wave) {
    return wave.state() == WaveState.PUBLISHED || wave.state() == WaveState.PURGED;
  }
}
