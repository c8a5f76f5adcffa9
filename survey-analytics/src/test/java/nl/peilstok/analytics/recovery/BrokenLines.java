package nl.peilstok.analytics.recovery;

import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Comparability;
import nl.peilstok.core.instrument.Instrument;

/** The scales whose line breaks between two waves, because a statement was put in other words. */
final class BrokenLines {
  private BrokenLines() {}

  static Set<String> between(Instrument before, Instrument after) {
    return new TreeSet<>(Comparability.between(before, after).breaks().keySet());
  }
}
