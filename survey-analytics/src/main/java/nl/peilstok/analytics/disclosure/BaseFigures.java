package nl.peilstok.analytics.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.population.SegmentKey;

/** The figures of every scale and item over one partition, each merged by its own counts. */
final class BaseFigures {
  private final Partition partition;
  private final Node tree;
  private final Map<Integer, Counts> counts;
  private final int k;

  /** Prepare; {@code counts} are by part number. */
  BaseFigures(Partition partition, Node tree, Map<Integer, Counts> counts, int k) {
    this.partition = partition;
    this.tree = tree;
    this.counts = Map.copyOf(counts);
    this.k = k;
  }

  /** The groups of every scale that this partition shows. */
  SortedMap<BaseKey, List<ScaleGroup>> scales(Instrument instrument) {
    SortedMap<BaseKey, List<ScaleGroup>> figures = new TreeMap<>();
    for (Scale scale : instrument.scales()) {
      if (isShown(scale, instrument)) {
        List<ScaleGroup> groups =
            BaseGroups.of(tree, part -> scores(part.number(), scale).n(), k).stream()
                .map(parts -> new ScaleGroup(parts, scores(parts, scale)))
                .toList();
        putUnlessEmpty(figures, key(BaseKey.Kind.SCALE, scale.id()), groups);
      }
    }
    return figures;
  }

  /** The groups of every item that this partition shows, in coarse steps and in all categories. */
  SortedMap<BaseKey, List<ItemGroup>> items(Instrument instrument) {
    SortedMap<BaseKey, List<ItemGroup>> figures = new TreeMap<>();
    for (Item item : instrument.items()) {
      if (item instanceof Item.Open || !isShown(item)) {
        continue;
      }
      List<SortedSet<Integer>> groups =
          BaseGroups.of(tree, part -> valid(item, answers(part.number(), item)), k);
      putUnlessEmpty(
          figures,
          key(BaseKey.Kind.ITEM, item.id()),
          groups.stream().map(parts -> group(item, parts, Resolution.COARSE)).toList());
      if (!groups.isEmpty()) {
        full(item, groups, figures);
      }
    }
    return figures;
  }

  private void full(
      Item item, List<SortedSet<Integer>> groups, SortedMap<BaseKey, List<ItemGroup>> figures) {
    List<Part> parts = tree.leaves().map(Node.Leaf::part).toList();
    if (partition == Partition.WIE) {
      SortedSet<Integer> everybody = new TreeSet<>(counts.keySet());
      figures.put(
          key(BaseKey.Kind.ITEM_WHOLE, item.id()),
          List.of(group(item, everybody, Resolution.FULL)));
    } else if (parts.getFirst().values().containsKey(SegmentKey.DIRECTORATE)) {
      figures.put(
          key(BaseKey.Kind.ITEM_BY_DIRECTORATE, item.id()),
          PartClusters.of(parts, groups, part -> part.values(SegmentKey.DIRECTORATE)).stream()
              .map(cluster -> group(item, cluster.parts(), Resolution.FULL))
              .toList());
    }
  }

  /** A routed item, and a scale of nothing else, is shown in <i>wie</i> only: rule 6. */
  private boolean isShown(Item item) {
    return partition == Partition.WIE || !item.question().routing().isRouted();
  }

  private boolean isShown(Scale scale, Instrument instrument) {
    return scale.items().stream()
        .flatMap(id -> instrument.item(id).stream())
        .anyMatch(this::isShown);
  }

  /** <i>Weet ik niet</i> is an answer to a knowledge item, and gives no value elsewhere. */
  private static long valid(Item item, ItemCounts answers) {
    return answers.answered() + (item instanceof Item.Knowledge ? answers.dontKnow() : 0);
  }

  private ItemGroup group(Item item, SortedSet<Integer> parts, Resolution resolution) {
    ItemCounts full =
        parts.stream().map(part -> answers(part, item)).reduce(ItemCounts::plus).orElseThrow();
    return new ItemGroup(parts, resolution, ItemSteps.counts(item, resolution, full));
  }

  private Moments scores(Collection<Integer> parts, Scale scale) {
    return parts.stream().map(part -> scores(part, scale)).reduce(Moments.NONE, Moments::plus);
  }

  private Moments scores(int part, Scale scale) {
    return Objects.requireNonNull(counts(part).scales().get(scale.id()));
  }

  private ItemCounts answers(int part, Item item) {
    return Objects.requireNonNull(counts(part).items().get(item.id()));
  }

  private Counts counts(int part) {
    return Objects.requireNonNull(counts.get(part));
  }

  private BaseKey key(BaseKey.Kind kind, String id) {
    return new BaseKey(partition, kind, id);
  }

  private static <G> void putUnlessEmpty(
      SortedMap<BaseKey, List<G>> figures, BaseKey key, List<G> groups) {
    if (!groups.isEmpty()) {
      figures.put(key, groups);
    }
  }
}
