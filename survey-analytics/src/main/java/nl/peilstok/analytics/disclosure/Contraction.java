package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A graph that is made smaller, without losing a cut lighter than a limit, until none is left or
 * one is found.
 *
 * <p>Nodes bound by an edge of at least the limit become one, then what a {@link Scan} finds; the
 * few that are left go to Stoer and Wagner's algorithm.
 */
final class Contraction {
  /** From here on the plain algorithm is quick enough. */
  private static final int FEW = 64;

  private final Edges edges;
  private final int limit;
  private final Blocks classes;
  private int[] names;
  private int[] roots;

  Contraction(int nodes, Edges edges, int limit) {
    this.edges = edges;
    this.limit = limit;
    this.classes = new Blocks(nodes);
    this.names = new int[nodes];
    this.roots = new int[nodes];
  }

  /** Make two nodes one, whatever binds them. */
  void join(int one, int other) {
    classes.join(one, other);
  }

  /**
   * The sides of cuts that are lighter than the limit; none when there is no such cut at all.
   *
   * <p>Sides share no node, and of each, the rest of its component is the other side.
   */
  List<SortedSet<Integer>> lightSides() {
    while (true) {
      Neighbours graph = graph();
      if (graph.places() == 0) {
        return List.of();
      }
      if (joinsHeavy(graph)) {
        continue;
      }
      List<SortedSet<Integer>> light = lightNodes(graph);
      if (!light.isEmpty()) {
        return light;
      }
      if (graph.nodes() > FEW) {
        Scan.of(graph, limit, (one, other) -> join(roots[one], roots[other]));
        continue;
      }
      light = lightest(graph);
      if (!light.isEmpty()) {
        return light;
      }
    }
  }

  private Neighbours graph() {
    int count = 0;
    Arrays.fill(names, -1);
    for (int node = 0; node < names.length; node++) {
      int root = classes.root(node);
      if (names[root] < 0) {
        names[root] = count;
        roots[count++] = root;
      }
      names[node] = names[root];
    }
    return new Neighbours(edges, names, count, limit);
  }

  private boolean joinsHeavy(Neighbours graph) {
    boolean joined = false;
    for (int node = 0; node < graph.nodes(); node++) {
      for (int place = graph.first(node); place < graph.end(node); place++) {
        if (graph.weight(place) >= limit) {
          joined |= classes.join(roots[node], roots[graph.neighbour(place)]);
        }
      }
    }
    return joined;
  }

  private List<SortedSet<Integer>> lightNodes(Neighbours graph) {
    List<SortedSet<Integer>> light = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      if (graph.first(node) < graph.end(node) && graph.degree(node) < limit) {
        light.add(members(Set.of(node)));
      }
    }
    return light;
  }

  /** The lightest cut of each component if it is light; else the component becomes one node. */
  private List<SortedSet<Integer>> lightest(Neighbours graph) {
    List<SortedSet<Integer>> light = new ArrayList<>();
    for (Component component : Component.of(graph)) {
      if (component.nodes().size() > 1) {
        Component.Cut cut = component.lightest();
        if (cut.weight() < limit) {
          light.add(members(cut.side()));
        } else {
          component.nodes().forEach(node -> join(roots[component.nodes().getFirst()], roots[node]));
        }
      }
    }
    return light;
  }

  private SortedSet<Integer> members(Set<Integer> side) {
    SortedSet<Integer> members = new TreeSet<>();
    for (int node = 0; node < names.length; node++) {
      if (side.contains(names[node])) {
        members.add(node);
      }
    }
    return members;
  }
}
