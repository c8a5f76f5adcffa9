package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.ItemSteps;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Resolution;
import nl.peilstok.analytics.insight.ItemView.StepShare;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.instrument.Item;

/**
 * The answers of a group to one item, as percentages of 0–100, without the group's name.
 *
 * <p>Names are dear where hundreds of groups have dozens of items.
 *
 * @param asked people who were asked, the base of all percentages
 */
public record ItemShares(
    long asked, List<StepShare> steps, Figure<Integer> dontKnow, Figure<Integer> missing) {

  /** Copy the list. */
  public ItemShares {
    steps = List.copyOf(steps);
  }

  /** All groups of a partition, in coarse steps or, as directorates, in all categories. */
  public static Map<SortedSet<Integer>, List<ItemShares>> byGroup(
      Publication publication, Partition partition, Item item) {
    Stream<ItemGroup> groups = publication.item(partition, item.id()).stream();
    if (partition == Partition.WAAR) {
      groups = Stream.concat(groups, publication.itemByDirectorate(item.id()).stream());
    }
    Map<SortedSet<Integer>, List<ItemShares>> shares = new HashMap<>();
    groups.forEach(
        group ->
            shares.computeIfAbsent(group.parts(), _ -> new ArrayList<>()).add(of(item, group)));
    return shares;
  }

  /** Everybody, in all categories; empty when the item was not published. */
  public static List<ItemShares> ofAll(Publication publication, Item item) {
    return publication.itemInAll(item.id()).map(group -> of(item, group)).stream().toList();
  }

  private static ItemShares of(Item item, ItemGroup group) {
    return of(item, group.resolution(), group.counts());
  }

  static ItemShares of(Item item, Resolution resolution, ItemCounts counts) {
    long asked = counts.people() - counts.notAsked();
    List<StepShare> shares = new ArrayList<>();
    List<List<String>> steps = ItemSteps.of(item, resolution);
    for (int index = 0; index < steps.size(); index++) {
      shares.add(
          new StepShare(steps.get(index), Rounding.percent(counts.answers().get(index), asked)));
    }
    return new ItemShares(
        asked,
        shares,
        Rounding.percent(counts.dontKnow(), asked),
        Rounding.percent(counts.missing(), asked));
  }
}
