package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The finest rows of a table in which each row is a union of parts.
 *
 * <p>Parts that lie in one cell of the table, or in one group of a base, belong to one row (union
 * and find). Coarser is always safe: docs/privacy.md, part 2, rule 5.
 */
public final class PartClusters {
  private final Map<Integer, Integer> parents = new HashMap<>();

  private PartClusters() {}

  /**
   * A row of the table.
   *
   * @param cells everything that lies in it, in order
   * @param parts the numbers of its parts
   * @param <C> what a cell is
   */
  public record Cluster<C extends Comparable<? super C>>(
      SortedSet<C> cells, SortedSet<Integer> parts) {

    /** Copy the sets. */
    public Cluster {
      cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
      parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
    }
  }

  /**
   * Make the rows.
   *
   * @param parts the parts that the table is about
   * @param blocks groups of part numbers that cannot be taken apart; numbers of other parts are
   *     ignored
   * @param cells the cells in which people of a part are, at least one
   */
  public static <C extends Comparable<? super C>> List<Cluster<C>> of(
      Collection<Part> parts,
      Collection<? extends Set<Integer>> blocks,
      Function<Part, Set<C>> cells) {
    PartClusters clusters = new PartClusters();
    parts.forEach(part -> clusters.parents.put(part.number(), part.number()));
    blocks.forEach(clusters::join);
    Map<C, Integer> seen = new HashMap<>();
    for (Part part : parts) {
      for (C cell : cells.apply(part)) {
        Integer other = seen.putIfAbsent(cell, part.number());
        clusters.join(List.of(other == null ? part.number() : other, part.number()));
      }
    }
    return clusters.rows(parts, cells);
  }

  private <C extends Comparable<? super C>> List<Cluster<C>> rows(
      Collection<Part> parts, Function<Part, Set<C>> cells) {
    Map<Integer, List<Part>> byRoot = new LinkedHashMap<>();
    for (Part part : parts) {
      byRoot.computeIfAbsent(root(part.number()), _ -> new ArrayList<>()).add(part);
    }
    return byRoot.values().stream().map(members -> row(members, cells)).toList();
  }

  private static <C extends Comparable<? super C>> Cluster<C> row(
      List<Part> members, Function<Part, Set<C>> cells) {
    SortedSet<C> all = new TreeSet<>();
    SortedSet<Integer> numbers = new TreeSet<>();
    for (Part part : members) {
      all.addAll(cells.apply(part));
      numbers.add(part.number());
    }
    return new Cluster<>(all, numbers);
  }

  private void join(Collection<Integer> block) {
    List<Integer> known = block.stream().filter(parents::containsKey).toList();
    known.forEach(number -> parents.put(root(number), root(known.getFirst())));
  }

  private int root(int number) {
    int parent = parents.getOrDefault(number, number);
    if (parent == number) {
      return number;
    }
    int root = root(parent);
    parents.put(number, root);
    return root;
  }
}
