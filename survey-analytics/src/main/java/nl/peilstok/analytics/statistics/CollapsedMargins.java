package nl.peilstok.analytics.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Margins whose categories all have enough respondents to be raked to.
 *
 * <p>Source: Kalton and Flores-Cervantes 2003, section 3: a category with few respondents is joined
 * with another before raking, for its weights would be large and its total perhaps out of reach.
 * The category with the fewest respondents goes first and joins the next fewest of the same margin,
 * ties in the order of the names, until all are large enough or one is left.
 *
 * @param margins what is left of the margins, joined categories named by all their names
 * @param cells the respondents in those
 * @param merged which categories were joined
 */
public record CollapsedMargins(List<Margin> margins, List<MarginCell> cells, List<Merged> merged) {

  /** Copy the lists. */
  public CollapsedMargins {
    margins = List.copyOf(margins);
    cells = List.copyOf(cells);
    merged = List.copyOf(merged);
  }

  /** Categories of a margin that were joined. */
  public record Merged(String margin, List<String> categories) {

    /** Copy the names. */
    public Merged {
      categories = List.copyOf(categories);
    }
  }

  private record Group(List<String> categories, double respondents, double total) {

    Group with(Group other) {
      List<String> all = new ArrayList<>(categories);
      all.addAll(other.categories);
      return new Group(
          all.stream().sorted().toList(), respondents + other.respondents, total + other.total);
    }

    String name() {
      return String.join(" + ", categories);
    }
  }

  /**
   * Join small categories.
   *
   * @param respondents how many there are by cell, unweighted
   * @param fewest respondents that every category must have; at least 1
   */
  public static CollapsedMargins of(
      List<Margin> margins, List<MarginCell> respondents, double fewest) {
    List<Margin> left = new ArrayList<>();
    List<Merged> merged = new ArrayList<>();
    List<Map<String, String>> names = new ArrayList<>();
    for (int place = 0; place < margins.size(); place++) {
      List<Group> groups = joined(groups(margins.get(place), place, respondents), fewest);
      SortedMap<String, Double> totals = new TreeMap<>();
      Map<String, String> nameOf = new HashMap<>();
      for (Group group : groups) {
        totals.put(group.name(), group.total());
        group.categories().forEach(category -> nameOf.put(category, group.name()));
        if (group.categories().size() > 1) {
          merged.add(new Merged(margins.get(place).name(), group.categories()));
        }
      }
      left.add(new Margin(margins.get(place).name(), totals));
      names.add(nameOf);
    }
    return new CollapsedMargins(left, renamed(respondents, names), merged);
  }

  private static List<Group> groups(Margin margin, int place, List<MarginCell> respondents) {
    return margin.totals().entrySet().stream()
        .map(
            category ->
                new Group(
                    List.of(category.getKey()),
                    respondents.stream()
                        .filter(cell -> cell.categories().get(place).equals(category.getKey()))
                        .mapToDouble(MarginCell::start)
                        .sum(),
                    category.getValue()))
        .toList();
  }

  private static List<Group> joined(List<Group> groups, double fewest) {
    List<Group> left = new ArrayList<>(groups);
    Comparator<Group> smallest =
        Comparator.comparingDouble(Group::respondents).thenComparing(Group::name);
    left.sort(smallest);
    while (left.size() > 1 && left.getFirst().respondents() < Math.max(1, fewest)) {
      left.addFirst(left.removeFirst().with(left.removeFirst()));
      left.sort(smallest);
    }
    return left;
  }

  private static List<MarginCell> renamed(
      List<MarginCell> respondents, List<Map<String, String>> names) {
    SortedMap<String, MarginCell> cells = new TreeMap<>();
    for (MarginCell cell : respondents) {
      List<String> categories = new ArrayList<>();
      for (int place = 0; place < names.size(); place++) {
        String category = cell.categories().get(place);
        // An unknown category stays as it is, and the raking says that it cannot be reached.
        categories.add(names.get(place).getOrDefault(category, category));
      }
      MarginCell renamed = new MarginCell(categories, cell.start());
      cells.merge(
          categories.toString(),
          renamed,
          (one, other) -> new MarginCell(categories, one.start() + other.start()));
    }
    return List.copyOf(cells.values());
  }
}
