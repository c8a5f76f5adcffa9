package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentKey;

/** The figures of every base over both partitions, each merged and proved by its own counts. */
final class BaseFigures {
  private final BaseSplit split;
  private final Map<Partition, List<Part>> parts;
  private final SortedMap<BaseKey, List<ScaleGroup>> scales = new TreeMap<>();
  private final SortedMap<BaseKey, List<ItemGroup>> items = new TreeMap<>();
  private final SortedMap<BaseKey, List<CertaintyGroup>> certainties = new TreeMap<>();
  private final Map<Partition, List<DimensionGroup>> dimensions = new EnumMap<>(Partition.class);

  private BaseFigures(BaseSplit split, Map<Partition, List<Part>> parts) {
    this.split = split;
    this.parts = parts;
  }

  static Figures of(BaseSplit split, Map<Partition, List<Part>> parts, Instrument instrument) {
    BaseFigures figures = new BaseFigures(split, parts);
    for (int base = 0; base < split.bases().size(); base++) {
      Base<?> one = split.bases().get(base);
      split
          .groups(base)
          .forEach((partition, groups) -> figures.add(one.key(partition), groups, instrument));
    }
    return new Figures(figures.scales, figures.items, figures.certainties, figures.dimensions);
  }

  private void add(BaseKey key, List<SortedSet<Integer>> groups, Instrument instrument) {
    switch (key.kind()) {
      case SCALE -> scales.put(key, each(key, groups, Measure.ofScale(key.id()), ScaleGroup::new));
      case ITEM -> addItem(key, groups, instrument.item(key.id()).orElseThrow());
      case CERTAINTY ->
          certainties.put(
              key, each(key, groups, Measure.ofCertainty(key.id()), CertaintyGroup::new));
      case DIMENSIONS ->
          dimensions.put(
              key.partition(),
              each(
                  key,
                  groups,
                  Measure.ofDimensions(),
                  (numbers, counted) -> DimensionGroup.of(numbers, counted, split.k())));
      case ITEM_BY_DIRECTORATE, ITEM_WHOLE ->
          throw new IllegalArgumentException("no base of its own: " + key);
    }
  }

  /** In coarse steps by part, and in all categories for directorates and the organisation. */
  private void addItem(BaseKey key, List<SortedSet<Integer>> groups, Item item) {
    items.put(key, each(key, groups, item, Resolution.COARSE));
    List<Part> all = parts.getOrDefault(key.partition(), List.of());
    if (key.partition() == Partition.WIE) {
      SortedSet<Integer> everybody = new TreeSet<>();
      all.forEach(part -> everybody.add(part.number()));
      BaseKey whole = new BaseKey(Partition.WIE, BaseKey.Kind.ITEM_WHOLE, item.id());
      items.put(whole, each(key, List.of(everybody), item, Resolution.FULL));
    } else if (all.getFirst().values().containsKey(SegmentKey.DIRECTORATE)) {
      List<SortedSet<Integer>> directorates =
          PartClusters.of(all, groups, part -> part.values(SegmentKey.DIRECTORATE)).stream()
              .map(PartClusters.Cluster::parts)
              .toList();
      BaseKey wide = new BaseKey(Partition.WAAR, BaseKey.Kind.ITEM_BY_DIRECTORATE, item.id());
      items.put(wide, each(key, directorates, item, Resolution.FULL));
    }
  }

  private List<ItemGroup> each(
      BaseKey key, List<SortedSet<Integer>> groups, Item item, Resolution resolution) {
    return each(
        key,
        groups,
        Measure.ofItem(item),
        (numbers, full) ->
            new ItemGroup(numbers, resolution, ItemSteps.counts(item, resolution, full)));
  }

  /** How a group is made of its parts and what was counted. */
  @FunctionalInterface
  private interface Maker<S, G> {
    G make(SortedSet<Integer> parts, S counted);
  }

  private <S, G> List<G> each(
      BaseKey key,
      List<SortedSet<Integer>> groups,
      Measure<S> measure,
      Maker<? super S, ? extends G> maker) {
    List<G> made = new ArrayList<>();
    for (SortedSet<Integer> numbers : groups) {
      made.add(maker.make(numbers, sum(key.partition(), numbers, measure)));
    }
    return made;
  }

  private <S> S sum(Partition partition, Collection<Integer> numbers, Measure<S> measure) {
    return numbers.stream()
        .map(number -> measure.read().apply(split.counts(partition, number)))
        .reduce(measure.plus())
        .orElseThrow();
  }
}
