package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything published about a wave, without its certificate.
 *
 * @param merges in the order of their rows
 */
record Contents(
    Map<Partition, List<Part>> parts, Figures figures, List<Merge> merges, WholeFigures whole) {

  /** Copy the collections. */
  Contents {
    Map<Partition, List<Part>> copies = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      copies.put(partition, List.copyOf(parts.getOrDefault(partition, List.of())));
    }
    parts = Collections.unmodifiableMap(copies);
    merges = List.copyOf(merges);
  }

  List<Part> of(Partition partition) {
    return parts.getOrDefault(partition, List.of());
  }
}
