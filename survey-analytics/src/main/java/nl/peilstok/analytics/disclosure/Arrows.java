package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/**
 * Which way the counts where two groups meet can go.
 *
 * <p>An arrow from the group of <i>waar</i> to that of <i>wie</i>: one more could count. One back:
 * one less could. Groups with both between them are one node here.
 */
final class Arrows {
  private static final Comparator<SortedSet<Integer>> FIRST =
      Comparator.comparingInt(set -> set.getFirst());

  private final Elements elements;
  private final Blocks blocks;
  private final Blocks nodes;
  private final long[] missing;
  private final SimpleDirectedGraph<Integer, DefaultEdge> graph =
      new SimpleDirectedGraph<>(DefaultEdge.class);

  /**
   * Draw.
   *
   * @param counted how many people count in a cell, by its place in the list
   * @param blocks what is merged already
   */
  Arrows(Elements elements, List<Cell> cells, IntUnaryOperator counted, Blocks blocks) {
    this.elements = elements;
    this.blocks = blocks;
    this.nodes = new Blocks(elements.size());
    this.missing = new long[elements.size()];
    for (int element = 0; element < elements.size(); element++) {
      nodes.join(element, blocks.root(element));
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      long lacking = (long) cells.get(cell).invited() - counted.applyAsInt(cell);
      missing[where(cells.get(cell))] += lacking;
      missing[who(cells.get(cell))] += lacking;
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      if (canRise(cells.get(cell), counted.applyAsInt(cell)) && counted.applyAsInt(cell) > 0) {
        nodes.join(where(cells.get(cell)), who(cells.get(cell)));
      }
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      draw(cells.get(cell), canRise(cells.get(cell), counted.applyAsInt(cell)));
    }
  }

  /**
   * The elements with arrows that have no way back; of each component, all but the largest set that
   * holds together.
   */
  List<SortedSet<Integer>> apart() {
    List<Set<Integer>> strong =
        new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    Map<Integer, SortedSet<Integer>> members = members();
    Map<Set<Integer>, List<SortedSet<Integer>>> components = new HashMap<>();
    ConnectivityInspector<Integer, DefaultEdge> weak = new ConnectivityInspector<>(graph);
    for (Set<Integer> one : strong) {
      SortedSet<Integer> all = new TreeSet<>();
      one.forEach(node -> all.addAll(members.getOrDefault(node, new TreeSet<>())));
      components
          .computeIfAbsent(weak.connectedSetOf(one.iterator().next()), _ -> new ArrayList<>())
          .add(all);
    }
    return components.values().stream()
        .flatMap(
            sets ->
                sets.stream()
                    .sorted(
                        Comparator.<SortedSet<Integer>>comparingInt(Collection::size)
                            .reversed()
                            .thenComparing(FIRST))
                    .skip(1))
        .sorted(FIRST)
        .toList();
  }

  private Map<Integer, SortedSet<Integer>> members() {
    Map<Integer, SortedSet<Integer>> members = new HashMap<>();
    for (int element = 0; element < nodes.elements(); element++) {
      members.computeIfAbsent(nodes.root(element), _ -> new TreeSet<>()).add(element);
    }
    return members;
  }

  private void draw(Cell cell, boolean canRise) {
    int one = nodes.root(where(cell));
    int other = nodes.root(who(cell));
    if (one != other) {
      graph.addVertex(one);
      graph.addVertex(other);
      graph.addEdge(canRise ? one : other, canRise ? other : one);
    }
  }

  /** A group of which as many count as were invited looks full, whoever corrected own values. */
  private boolean canRise(Cell cell, int counted) {
    return counted < cell.invited() && missing[where(cell)] > 0 && missing[who(cell)] > 0;
  }

  private int where(Cell cell) {
    return blocks.root(cell.where());
  }

  private int who(Cell cell) {
    return blocks.root(elements.places() + cell.who());
  }
}
