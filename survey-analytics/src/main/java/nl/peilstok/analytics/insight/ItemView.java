package nl.peilstok.analytics.insight;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.Resolution;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Item;

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

  private static Optional<ItemView> view(
      Publication publication, Partition partition, String id, ItemGroup group) {
    Parts parts = new Parts(publication, partition, List.of());
    return publication.instrument().item(id).map(item -> view(item, group, parts));
  }

  private static ItemView view(Item item, ItemGroup group, Parts parts) {
    ItemShares shares = ItemShares.of(item, group);
    return new ItemView(
        parts.shown(group.parts()),
        group.resolution(),
        shares.asked(),
        shares.steps(),
        shares.dontKnow(),
        shares.missing());
  }
}
