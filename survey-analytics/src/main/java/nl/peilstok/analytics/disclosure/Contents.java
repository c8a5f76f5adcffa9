package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything published about a wave, without its certificate. */
record Contents(
    Map<Partition, List<Part>> parts,
    SortedMap<BaseKey, List<ScaleGroup>> scales,
    SortedMap<BaseKey, List<ItemGroup>> items,
    WholeFigures whole) {

  /** Copy the maps and their lists. */
  Contents {
    Map<Partition, List<Part>> copies = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      copies.put(partition, List.copyOf(parts.getOrDefault(partition, List.of())));
    }
    parts = Collections.unmodifiableMap(copies);
    scales = copied(scales);
    items = copied(items);
  }

  List<Part> of(Partition partition) {
    return parts.getOrDefault(partition, List.of());
  }

  private static <G> SortedMap<BaseKey, List<G>> copied(SortedMap<BaseKey, List<G>> groups) {
    SortedMap<BaseKey, List<G>> copy = new TreeMap<>();
    groups.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableSortedMap(copy);
  }
}
