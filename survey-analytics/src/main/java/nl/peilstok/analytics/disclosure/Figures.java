package nl.peilstok.analytics.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is published of groups of parts, by base. */
record Figures(
    SortedMap<BaseKey, List<ScaleGroup>> scales,
    SortedMap<BaseKey, List<ItemGroup>> items,
    SortedMap<BaseKey, List<CertaintyGroup>> certainties,
    Map<Partition, List<DimensionGroup>> dimensions) {

  /** Copy the maps and their lists. */
  Figures {
    scales = copied(scales);
    items = copied(items);
    certainties = copied(certainties);
    Map<Partition, List<DimensionGroup>> copies = new EnumMap<>(Partition.class);
    dimensions.forEach((partition, groups) -> copies.put(partition, List.copyOf(groups)));
    dimensions = Collections.unmodifiableMap(copies);
  }

  private static <G> SortedMap<BaseKey, List<G>> copied(SortedMap<BaseKey, List<G>> groups) {
    SortedMap<BaseKey, List<G>> copy = new TreeMap<>();
    groups.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    return Collections.unmodifiableSortedMap(copy);
  }
}
