package nl.peilstok.analytics.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.population.Segments;

/** Everything that a tally can be asked, to hold two of them against each other. */
record Contents(
    Map<Segments, Counts> atoms,
    Map<String, ItemProducts> items,
    List<ScaleProducts> scales,
    DataQuality quality) {

  static Contents of(Tally tally) {
    Map<Segments, Counts> atoms = new HashMap<>();
    tally.atoms().forEach(atom -> atoms.put(atom, tally.counts(Set.of(atom))));
    return new Contents(atoms, tally.itemProducts(), tally.scaleProducts(), tally.quality());
  }
}
