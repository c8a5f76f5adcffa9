package nl.peilstok.analytics.recovery;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/** The scales whose line breaks between two waves, because a statement was put in other words. */
final class BrokenLines {
  private BrokenLines() {}

  static Set<String> between(Instrument before, Instrument after) {
    Set<Item> kept = new HashSet<>(before.items());
    Set<String> changed = new HashSet<>();
    for (Item item : after.items()) {
      if (!kept.contains(item)) {
        changed.add(item.id());
      }
    }
    Set<String> broken = new TreeSet<>();
    for (Scale scale : after.scales()) {
      if (scale.items().stream().anyMatch(changed::contains)) {
        broken.add(scale.id());
      }
    }
    return broken;
  }
}
