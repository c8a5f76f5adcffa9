package nl.peilstok.api.result.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/**
 * All groups that anything is published about: everybody, the parts of both partitions, and the
 * unions of parts of which a scale or an item shows nothing finer.
 */
final class PublishedGroups {
  private static final Comparator<SortedSet<Integer>> SMALL_FIRST =
      Comparator.comparingInt((SortedSet<Integer> numbers) -> numbers.size())
          .thenComparing(numbers -> numbers.getFirst())
          .thenComparing(numbers -> List.copyOf(numbers).toString());

  private final Publication publication;

  private PublishedGroups(Publication publication) {
    this.publication = publication;
  }

  /** What sort of group it is. */
  enum Sort {
    EVERYBODY,
    PART,
    MERGED
  }

  /** A group with its figures. */
  record Group(Sort sort, Partition partition, SortedSet<Integer> parts, Overview overview) {

    /** Whether this is exactly the group of those parts. */
    boolean isOf(Partition other, Set<Integer> numbers) {
      return partition == other && parts.equals(numbers);
    }
  }

  /** Everybody first, then <i>waar</i>, then <i>wie</i>; in each the parts before their unions. */
  static List<Group> of(Publication publication) {
    PublishedGroups groups = new PublishedGroups(publication);
    SortedSet<Integer> all = publication.numbers(Partition.WIE);
    List<Group> found = new ArrayList<>();
    found.add(new Group(Sort.EVERYBODY, Partition.WIE, all, Overview.of(publication)));
    for (Partition partition : Partition.values()) {
      List<SortedSet<Integer>> unions =
          groups.unions(partition).stream()
              .filter(numbers -> numbers.size() < publication.parts(partition).size())
              .toList();
      Overview.of(publication, partition, unions)
          .forEach(overview -> found.add(group(partition, overview)));
    }
    return List.copyOf(found);
  }

  private static Group group(Partition partition, Overview overview) {
    SortedSet<Integer> numbers = overview.group().parts();
    return new Group(numbers.size() == 1 ? Sort.PART : Sort.MERGED, partition, numbers, overview);
  }

  private SortedSet<SortedSet<Integer>> unions(Partition partition) {
    SortedSet<SortedSet<Integer>> unions = new TreeSet<>(SMALL_FIRST);
    for (Part part : publication.parts(partition)) {
      unions.add(new TreeSet<>(Set.of(part.number())));
    }
    for (Scale scale : publication.instrument().scales()) {
      publication.scale(partition, scale.id()).stream()
          .map(ScaleGroup::parts)
          .forEach(parts -> unions.add(parts));
    }
    for (Item item : publication.instrument().items()) {
      items(partition, item.id()).map(ItemGroup::parts).forEach(parts -> unions.add(parts));
    }
    return unions;
  }

  private Stream<ItemGroup> items(Partition partition, String item) {
    Stream<ItemGroup> coarse = publication.item(partition, item).stream();
    return partition == Partition.WAAR
        ? Stream.concat(coarse, publication.itemByDirectorate(item).stream())
        : coarse;
  }
}
