package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Resolution;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.SegmentKey;

/**
 * The answers of a group to one item, as percentages of 0–100.
 *
 * @param group who answered
 * @param resolution how fine the steps are
 * @param n people who were asked, the base of all percentages
 * @param steps in the order of the item
 * @param dontKnow share of <i>weet ik niet</i>
 * @param missing share of those who left it open
 */
public record ItemView(
    ShownGroup group,
    Resolution resolution,
    long n,
    List<StepShare> steps,
    Figure<Integer> dontKnow,
    Figure<Integer> missing) {

  /** Copy the list. */
  public ItemView {
    steps = List.copyOf(steps);
  }

  /**
   * The share of a step.
   *
   * @param categories numbers of steps or option ids that make up the step
   */
  public record StepShare(List<String> categories, Figure<Integer> percent) {

    /** Copy the categories. */
    public StepShare {
      categories = List.copyOf(categories);
    }
  }

  /** The whole organisation in all categories; empty when the item was not published. */
  public static Optional<ItemView> of(Publication publication, String item) {
    return publication
        .itemInAll(item)
        .flatMap(group -> view(publication, Partition.WIE, item, group));
  }

  /** Directorates, or unions of them, in all categories. */
  public static List<ItemView> byDirectorate(Publication publication, String item) {
    return publication.itemByDirectorate(item).stream()
        .flatMap(group -> view(publication, Partition.WAAR, item, group).stream())
        .toList();
  }

  /** The groups of one partition in coarse steps. */
  public static List<ItemView> byPart(Publication publication, Partition partition, String item) {
    return publication.item(partition, item).stream()
        .flatMap(group -> view(publication, partition, item, group).stream())
        .toList();
  }

  /**
   * The people by one key, in coarse steps, as finely as the item is shown.
   *
   * @return empty when the wave does not divide by the key, or does not show the item by it
   */
  public static List<ItemView> byCohort(Publication publication, SegmentKey key, String id) {
    Optional<CohortMap> map = CohortMap.of(publication, key);
    Optional<Item> item = publication.instrument().item(id);
    if (map.isEmpty() || item.isEmpty()) {
      return List.of();
    }
    List<ItemGroup> groups = publication.item(map.get().partition(), id);
    if (groups.isEmpty()) {
      return List.of();
    }
    List<ItemView> views = new ArrayList<>();
    for (Cluster<String> row : map.get().rows(groups.stream().map(ItemGroup::parts).toList())) {
      List<ItemGroup> own =
          groups.stream().filter(group -> row.parts().containsAll(group.parts())).toList();
      ItemCounts counts =
          own.stream().map(ItemGroup::counts).reduce(ItemCounts::plus).orElseThrow();
      views.add(view(item.get(), own.getFirst().resolution(), counts, map.get().people(row)));
    }
    return views;
  }

  private static Optional<ItemView> view(
      Publication publication, Partition partition, String id, ItemGroup group) {
    Parts parts = new Parts(publication, partition, List.of());
    return publication
        .instrument()
        .item(id)
        .map(item -> view(item, group.resolution(), group.counts(), parts.shown(group.parts())));
  }

  private static ItemView view(
      Item item, Resolution resolution, ItemCounts counts, ShownGroup people) {
    ItemShares shares = ItemShares.of(item, resolution, counts);
    return new ItemView(
        people, resolution, shares.asked(), shares.steps(), shares.dontKnow(), shares.missing());
  }
}
